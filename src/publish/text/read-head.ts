import { parseFrontmatter } from 'astro/markdown';
import { proseHead } from '#model/prose.ts';
import { lineStarts, type TextFault } from './diagnose-text-fault.ts';

/** A text without its head, in whose place are as many lines of spaces, as a build compiles it. */
interface HeadRead {
  readonly frontmatter: Record<string, unknown>;
  readonly content: string;
  readonly faults: readonly TextFault[];
}

/** Reads the lines between `---` at the head of a text, with the function of a build. */
export function readHead(source: string): HeadRead {
  try {
    const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
    const faults = isOpen(source)
      ? [faultAt(source, 1, { why: 'head open' })]
      : judge(source, frontmatter);
    return { frontmatter, content, faults };
  } catch (error) {
    const head = /^\uFEFF?\s*(?:---|\+\+\+)[^]*?\n(?:---|\+\+\+)/.exec(source)?.[0] ?? '';
    const content = head.replace(/[^\r\n]/g, ' ') + source.slice(head.length);
    return { frontmatter: {}, content, faults: [diagnose(source, error)] };
  }
}

/** A head that nothing closes is printed on the page. */
const isOpen = (source: string): boolean =>
  /^\uFEFF?\s*---[ \t]*\r?\n\s*(?:title|summary|authors)\s*:/i.test(source) &&
  !/^\uFEFF?\s*---[^]*?\n---/.test(source);

function faultAt(source: string, line: number, facts: TextFault['facts']): TextFault {
  const start = lineStarts(source)[line - 1] ?? 0;
  const found = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  return { line, found: found.trim(), facts };
}

/** Why the head is none: most often a colon in a title, which reads as a name and a value. */
function diagnose(source: string, error: unknown): TextFault {
  const mark: unknown = error instanceof Error && 'mark' in error ? error.mark : undefined;
  const row = typeof mark === 'object' && mark !== null && 'line' in mark ? Number(mark.line) : 0;
  const before = /^\uFEFF?\s*/.exec(source)?.[0] ?? '';
  const line = lineStarts(before).length + row;
  const stopped = faultAt(source, line, { why: 'head' });
  // What is left open is noticed at the end, and stands in the line above.
  const fault = stopped.found === '---' ? faultAt(source, line - 1, stopped.facts) : stopped;
  const colon = /^([\w-]+):\s+([^"'[{|>].*:.*)$/.exec(fault.found);
  if (colon === null) return fault;
  const [, name = '', value = ''] = colon;
  return { ...fault, facts: { why: 'colon', right: `${name}: ${JSON.stringify(value)}` } };
}

/** What each value of the head has to be, and is not. */
function judge(source: string, frontmatter: unknown): TextFault[] {
  const parsed = proseHead.safeParse(frontmatter);
  if (parsed.success) return [];
  const lines = source.split(/\r\n|\n|\r/);
  const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return [...names].map((name) => {
    const line = lines.findIndex((text) => text.trimStart().startsWith(`${name}:`)) + 1;
    return faultAt(source, Math.max(line, 1), {
      why: name === 'authors' ? 'head list' : 'head text',
      name,
    });
  });
}
