import type { Delimiter } from '#ingest/table/read-text.ts';
import type { NumberSign } from '#model/issue-kinds.ts';
import { statusNamed } from './choice-words.ts';
import { monthNamed } from './month-names.ts';
import type { CellProblem } from './outcome.ts';

/** A number as typed, in the form that the schemas take, or its two readings. */
type NumberText =
  | { readonly clear: true; readonly text: string }
  | { readonly clear: false; readonly first: string; readonly second: string };

const commaThousands = /^-?[1-9]\d{0,2}(,\d{3})+$/;
const stopThousands = /^-?[1-9]\d{0,2}(\.\d{3})+$/;
const oneComma = /^-?\d*,\d+$/;

/**
 * Turns the decimal comma of a `;` file into a full stop and writes the nought that `.5` leaves
 * out. What may also be thousands (`1,234`), or a comma in a file that is not separated by `;`,
 * has two readings.
 */
export function readNumberText(text: string, delimiter: Delimiter): NumberText {
  if (commaThousands.test(text)) return twoReadings(text, ',');
  if (delimiter === ';' && stopThousands.test(text)) return twoReadings(text, '.');
  if (oneComma.test(text) && delimiter !== ';') return twoReadings(text, ',');
  const stopped = oneComma.test(text) ? text.replace(',', '.') : text;
  return { clear: true, text: stopped.replace(/^(-?)\.(?=\d)/, '$10.') };
}

function twoReadings(text: string, mark: ',' | '.'): NumberText {
  return { clear: false, first: text.replace(mark, '.'), second: text.replaceAll(mark, '') };
}

const words = 'zero one two three four five six seven eight nine ten'.split(' ');

/** What a text that is no number may be, the surest first; the group in brackets is the number meant. */
const signs: readonly (readonly [NumberSign, RegExp])[] = [
  ['formula', /^[=#]/],
  ['out of', /^(-?\d+(?:\.\d+)?)\s*(?:\/|out of|of)\s*\d+(?:\.\d+)?$/i],
  ['percent', /^(-?\d+(?:[.,]\d+)?)\s*%$/],
  ['scientific', /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i],
  ['dash', /^[-\u2010-\u2015\u2212](\d+(?:\.\d+)?)?$/],
  ['nothing said', /^(?:n\.?\s?\/?\s?a\.?|nil|none|not applicable|tbc|tbd|\?+)$/i],
  ['unit', /^(\d+(?:\.\d+)?)\s*\p{Letter}+$/u],
  ['sign', /^\+(\d+(?:\.\d+)?)$/],
  ['spaces', /^-?\d+(?:\s\d+)+$/],
];

/** Why a text is no number, with the number that was probably meant, where it shows. */
export function diagnoseNumber(text: string, isMark: boolean): CellProblem {
  const typed = detectDate(text);
  if (typed !== undefined) {
    const facts = { why: 'date', typed: typed === '' ? undefined : typed } as const;
    return { kind: isMark ? 'mark-became-date' : 'malformed-number', found: text, facts };
  }
  const kind = isMark ? 'mark-with-text' : 'malformed-number';
  const word = words.indexOf(text.toLowerCase());
  if (word >= 0) return { kind, found: text, facts: { why: 'word', meant: String(word) } };
  const sign = signs.find(([, pattern]) => pattern.test(text));
  if (sign === undefined) {
    const status = isMark ? statusNamed(text) : undefined;
    const why = status === undefined ? 'text' : 'status';
    return { kind, found: text, facts: { why, meant: status } };
  }
  const [why, pattern] = sign;
  const meant = pattern.exec(text)?.[1];
  return { kind, found: text, facts: { why, meant } };
}

const dayMonth =
  /^(\d{1,2})([-/. ]{1,2})(?:de |d['’])?(\p{Letter}[\p{Letter}\p{Mark}]+)\.?(?:[-/. ]+\d{2,4})?$/u;
const monthNumber = /^(\p{Letter}[\p{Letter}\p{Mark}]+)\.?[-/. ]+(\d{1,4})$/u;
const numbers = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;

/**
 * What was probably typed where a spreadsheet made a date of a mark: `10-Oct` was `10/10`, and `02. Mai`
 * was `2.5`. Blank where that is not clear, undefined where the text is no date.
 */
export function detectDate(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const named = dayMonth.exec(text);
  const month = named === null ? undefined : monthNamed(named[3] ?? '');
  if (named !== null && month !== undefined) {
    return `${Number(named[1])}${named[2]?.startsWith('.') === true ? '.' : '/'}${month}`;
  }
  const reversed = monthNumber.exec(text);
  const first = reversed === null ? undefined : monthNamed(reversed[1] ?? '');
  if (reversed !== null && first !== undefined) return `${first}/${Number(reversed[2])}`;
  return numbers.test(text) ? '' : undefined;
}

/** The numbers by which spreadsheets count the days from 2000 to 2059. */
const firstSerial = 36526;
const lastSerial = 58439;

/** What was probably typed where a date became the number of its day, `46150` for 8/5; undefined for other numbers. */
export function detectSerial(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial < firstSerial || serial > lastSerial) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}`;
}
