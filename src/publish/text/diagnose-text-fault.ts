import type { FactsOf } from '#model/issue.ts';
import { diagnoseTag, firstLine } from './diagnose-tag.ts';

/** What is wrong in a text: where, what stands there, and why it can't be built. */
export interface TextFault {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly found: string;
  readonly facts: FactsOf<'malformed-text'>;
}

/** A text as it was typed, and with what began the faults before covered up; of one length. */
interface Sources {
  readonly source: string;
  readonly covered: string;
}

/** Where each line of a text begins. */
export const lineStarts = (source: string): number[] => [
  0,
  ...[...source.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
];

/**
 * What a message of the compiler means for somebody who writes texts. It says where it stopped, and
 * what it would have wanted, in the words of programmers; what the writer did stands in the source.
 * `at` is the place of the character that began it, where there is one.
 */
export function diagnoseTextFault(
  { source, covered }: Sources,
  message: string,
): TextFault & { readonly at: number | undefined } {
  const [, line, column, said = ''] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const starts = lineStarts(source);
  const start = line === undefined ? undefined : starts[Number(line) - 1];
  if (start === undefined) {
    return { line: 1, found: firstLine(message), facts: { why: 'other' }, at: undefined };
  }
  const stopped = start + Number(column) - 1;
  const at = beginOf({ covered, starts, stopped }, said);
  const rest = source.slice(at);
  const about = {
    line: starts.filter((each) => each <= at).length,
    at: isNew(covered, at) ? at : undefined,
  };
  if (rest.startsWith('{')) {
    const found = /^\{[^{}\r\n]*\}/.exec(rest)?.[0] ?? firstLine(rest);
    return { ...about, found, facts: { why: 'brace', right: escapeBraces(found) } };
  }
  if (/^(?:import|export)\b/.test(rest))
    return { ...about, found: firstLine(rest), facts: { why: 'code' } };
  return { ...about, ...diagnoseTag(rest, said) };
}

/** What was covered up already and is still a fault would be found for ever. */
const isNew = (covered: string, at: number): boolean => /[<{ie]/.test(covered.charAt(at));

interface Stop {
  readonly covered: string;
  readonly starts: readonly number[];
  readonly stopped: number;
}

/** Where what is wrong begins: code at its first line, an expression at its brace. */
function beginOf({ covered, starts, stopped }: Stop, said: string): number {
  if (said.includes(' esm ')) {
    const begin = (start: number) => /^(?:import|export)\b/.test(covered.slice(start, start + 7));
    return starts.findLast((start) => start <= stopped && begin(start)) ?? stopped;
  }
  const brace = said.includes('expression') ? covered.lastIndexOf('{', stopped) : -1;
  return brace === -1 ? stopped : brace;
}

/** Braces as text. */
export const escapeBraces = (text: string): string => text.replace(/[{}]/g, '\\$&');
