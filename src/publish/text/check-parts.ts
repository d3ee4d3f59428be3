import { posix } from 'node:path';
import { findNearest } from '#ingest/find-nearest.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Issue } from '#model/issue.ts';
import { escapeBraces } from './diagnose-text-fault.ts';
import type { ReadText } from './check-texts.ts';
import { questions } from './questions.ts';

const components = Object.keys(questions);

/** Components, names in braces and files that a text uses and nothing defines. */
export function checkParts(text: ReadText, paths: ReadonlySet<string>): Issue[] {
  const own = namesIn(text.code.map((piece) => piece.text).join('\n'));
  return [...checkComponents(text, own), ...checkNames(text, own), ...checkFiles(text, paths)];
}

/** The names that the code of a text defines. */
function namesIn(code: string): ReadonlySet<string> {
  const words = code.replace(/(["'])(?:\\.|(?!\1).)*\1/g, '').match(/[\p{L}_$][\p{L}\p{N}_$]*/gu);
  return new Set(words ?? []);
}

function checkComponents({ file, elements, status }: ReadText, own: ReadonlySet<string>): Issue[] {
  return elements.flatMap(({ name, line, attributes }) => {
    const [base = ''] = name.split('.');
    const isSmall = /^\p{Ll}/u.test(name) && !name.includes('.');
    if (own.has(base) || base === 'Fragment' || components.includes(name)) return [];
    const meant = components.find((each) => each.toLowerCase() === name.toLowerCase());
    // <mark> is an element of HTML too.
    const isMeant = meant !== undefined && (meant !== 'Mark' || attributes.has('department'));
    if (isSmall && !isMeant) return [];
    const nearest = meant ?? findNearest(name, components);
    const facts = { known: components.join(', ') };
    return makeIssue('unknown-component', {
      place: { file, row: line },
      found: `<${name}>`,
      nearest,
      facts,
      status,
    });
  });
}

/** What code between braces may name besides what the text defines itself. */
const given = new Set([
  'props',
  'frontmatter',
  'undefined',
  'true',
  'false',
  'null',
  'this',
  'new',
  'typeof',
  'void',
  'in',
  'instanceof',
  'of',
  'await',
  'async',
]);

/** Comments, strings, and the dots that spread a value. */
const aside = /\/\*[^]*?\*\/|\/\/.*|(["'])(?:\\.|(?!\1).)*\1|`[^`$]*`|\.{3}/g;

const anyName = /(?<![\p{L}\p{N}_$.])[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** The same without those before a colon, which name what follows. */
const nameOfValue = /(?<![\p{L}\p{N}_$.])[\p{L}_$][\p{L}\p{N}_$]*(?![\p{L}\p{N}_$]|\s*:)/gu;

/**
 * Names between braces that nothing defines: `{name}` was probably meant as text. Only plain
 * expressions are looked at; what defines names of its own is code, and left alone.
 */
function checkNames({ file, expressions, status }: ReadText, own: ReadonlySet<string>): Issue[] {
  return expressions.flatMap(({ text, line }) => {
    const plain = text.replace(aside, ' ');
    if (/=>|[`<]|\b(?:function|class|let|const)\b/.test(plain)) return [];
    // A choice has a colon, too.
    const names = plain.matchAll(/\?(?![.?])/.test(plain) ? anyName : nameOfValue);
    const unknown = [...names].find(
      ([name]) => !own.has(name) && !given.has(name) && !(name in globalThis),
    );
    if (unknown === undefined) return [];
    const found = `{${text}}`;
    const facts = { why: 'name', name: unknown[0], right: escapeBraces(found) } as const;
    return makeIssue('malformed-text', {
      place: { file, row: line },
      found,
      facts,
      status,
    });
  });
}

/** Pictures and imports of files beside a text that are not there. */
function checkFiles(
  { file, pictures, code, status }: ReadText,
  paths: ReadonlySet<string>,
): Issue[] {
  const imported = code.flatMap(({ text, line }) =>
    [...text.matchAll(/\b(?:from|import)\s*(["'])(\.[^"']*)\1/g)].map((found) => ({
      text: found[2] ?? '',
      line,
    })),
  );
  const shown = pictures.filter(({ text }) => !text.startsWith('/') && !URL.canParse(text));
  return [...shown, ...imported].flatMap(({ text, line }) => {
    const path = posix.join(posix.dirname(file), decoded(text).replace(/\?.*$/, ''));
    // Beside content there is the project, whose files are no part of the campaign.
    if (!path.startsWith('content/') || paths.has(path)) return [];
    return makeIssue('malformed-text', {
      place: { file, row: line },
      found: text,
      facts: { why: 'file' },
      status,
    });
  });
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
