import type { Command, Step } from './step.ts';

/** Everything that is checked, in the order in which a person wants to hear of failures. */
export const steps: Step[] = [
  { name: 'data', commands: [{ script: 'scripts/test/check-cases.ts' }] },
  { name: 'format', commands: [useTool('prettier', '--check', '--cache', '.')] },
  {
    name: 'types',
    // The check of pages first writes the types of Astro's own, which the other one reads.
    commands: [{ script: 'scripts/test/check-pages.ts' }, useTool('tsc', '--noEmit')],
  },
  {
    name: 'lint',
    after: ['types'],
    commands: [
      useTool('eslint', '.', '--max-warnings=0'),
      useTool('stylelint', 'src/**/*.{css,astro}', '--max-warnings=0'),
    ],
  },
  { name: 'unused', after: ['types'], commands: [useTool('knip')] },
  { name: 'unit', commands: [useTool('vitest', 'run', '--project=unit', '--project=components')] },
  { name: 'build', alone: true, commands: [{ script: 'scripts/test/build-cases.ts' }] },
  {
    name: 'html',
    needs: ['build'],
    commands: [testBuilt('html', 'page-texts', 'record', 'open-graph', 'share')],
  },
  { name: 'links', needs: ['build'], commands: [testBuilt('links')] },
  { name: 'size', needs: ['build'], commands: [testBuilt('size', 'reproducible')] },
  { name: 'embargo', needs: ['build'], commands: [testBuilt('embargo')] },
  {
    name: 'browser',
    needs: ['build'],
    alone: true,
    commands: [{ script: 'tests/browser/get-browser.ts' }, useTool('playwright', 'test')],
  },
];

function useTool(tool: string, ...toolArguments: string[]): Command {
  return { tool, arguments: toolArguments };
}

function testBuilt(...files: string[]): Command {
  const paths = files.map((file) => `tests/build/${file}.test.ts`);
  return useTool('vitest', 'run', '--project=built', ...paths);
}
