import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import { importElements, importFiles, importPolicies } from './scripts/lint/import-policies.js';
import { onlyImporter } from './scripts/lint/import-table.js';

const tests = [
  '**/*.test.ts',
  '**/*.spec.ts',
  'tests/**/*.ts',
  // Examples of components place their own charts, as tests do.
  '**/*.examples.ts',
];
const core = ['model', 'ingest', 'lineage', 'score', 'relate', 'site', 'text', 'chart', 'svg'];

const countedLines = { skipBlankLines: true, skipComments: true };

/** Imports that read the same from everywhere: `#folder/file.ts` across folders, `./file.ts` inside one. */
function forbidImports(packages) {
  return [
    'error',
    {
      paths: packages.map((name) => ({
        name,
        message: `${onlyImporter[name]} is the one file that imports it.`,
      })),
      patterns: [{ regex: '^\\.\\.?/.*\\.\\./|^\\.\\./', message: 'Write #folder/file.ts.' }],
    },
  ];
}

export default tseslint.config(
  { ignores: ['**/dist/', '**/dist-embargoed/', '.astro/', '.cache/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strict,
  ...astro.configs.recommended,
  { files: ['**/*.ts'], extends: [tseslint.configs.strictTypeCheckedOnly] },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Functions in an interface are properties: they may then be taken out of it.
      '@typescript-eslint/method-signature-style': 'error',
      // Code points are what fonts and widths are about.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },

  {
    rules: {
      eqeqeq: 'error',
      // Words of one kind take the same arguments, and not every one of them uses all.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'off',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.astro'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'max-lines': ['error', { max: 250, ...countedLines }],
      'max-lines-per-function': ['error', { max: 40, ...countedLines }],
    },
  },
  {
    // A section of the catalogue is one object of phrases, and a function only of what they name.
    files: ['src/site/words/*/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/components/**', 'src/views/**/*.astro'],
    rules: { 'max-lines': ['error', { max: 120, ...countedLines }] },
  },
  { files: ['src/pages/**'], rules: { 'max-lines': ['error', { max: 40, ...countedLines }] } },

  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    ignores: tests,
    plugins: { boundaries },
    settings: {
      'boundaries/elements': importElements,
      'boundaries/files': importFiles,
      'import/resolver': { [`${import.meta.dirname}/scripts/lint/resolve-import.js`]: {} },
      'import/parsers': { 'astro-eslint-parser': ['.astro'], '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies: importPolicies },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: { 'no-restricted-imports': forbidImports(Object.keys(onlyImporter)) },
  },
  ...Object.values(onlyImporter).map((file) => ({
    files: [file],
    rules: {
      'no-restricted-imports': forbidImports(
        Object.keys(onlyImporter).filter((name) => onlyImporter[name] !== file),
      ),
    },
  })),

  {
    files: core.map((folder) => `src/${folder}/**/*.ts`),
    ignores: tests,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true },
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          // A type inferred from the schema of the same name is explained there.
          contexts: [
            // A table explains itself in `about`, which the dictionary prints.
            'ExportNamedDeclaration > VariableDeclaration:not([declarations.0.init.callee.name="declareTable"])',
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration:not([typeAnnotation.typeName.right.name="infer"])',
          ],
        },
      ],
    },
  },

  {
    files: tests,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
