import { detectDate, detectSerial } from './read-number.ts';
import type { CellProblem } from './outcome.ts';

const reasons = new Set(['reason', 'comparable_reason', 'overall_reason']);

/** As spreadsheets write the day or the month that they made of `3-5`: `03-May`, `05. Mrz`, `May-03`, and neither `Table 3` nor `6 to 9`. */
const madeDate = /^\d{1,2}(?:-|\. ?)\p{Letter}|^\d+[/.-]\d+[/.-]\d|\p{Letter}\.?-\d/u;

/** Between small letters no question mark is written; one stands there for a letter that was lost. */
const lostLetter =
  /(?<![\w/=&?.:%-])\p{Letter}*\p{Lowercase}\?\p{Lowercase}\p{Letter}*(?![\w/=&%-])/u;

/** What is to be said of a text that may yet be meant: only a number or a date, or a letter lost; undefined for all others. */
export function remarkOnText(column: string, text: string): CellProblem | undefined {
  if (reasons.has(column) && text.length < 30) {
    if (/^[\d\s.,%/-]+$/.test(text) || detectDate(text) !== undefined) {
      return { kind: 'reason-without-words', found: text, facts: {} };
    }
  }
  if (column === 'page') {
    const date = detectSerial(text) ?? (madeDate.test(text) ? detectDate(text) : undefined);
    const typed = date?.replace(/\D/, '-');
    if (typed !== undefined) return { kind: 'page-became-date', found: text, facts: { typed } };
  }
  if (!text.includes('?')) return undefined;
  const word = lostLetter.exec(text)?.[0];
  return word === undefined ? undefined : { kind: 'letter-lost', found: text, facts: { word } };
}
