import { failed, type CellOutcome, type CellProblem } from './outcome.ts';

/** More digits than anybody types, as a double has them; a number with more of them was written by hand. */
const typed = 15;
const most = 18;

/** A number longer than this is no number of a campaign. */
const longest = 40;

/** What adding in floating point leaves at the end of a number: `2.9999999999999996`. */
const dust = /\.\d*?(?:0{6,}|9{6,})\d{0,3}$/;

/** Why a number can't have been typed, so that it is not taken: a tail of floating point, or without end. */
export function refuseLong(text: string): CellOutcome | undefined {
  if (text.length <= typed) return undefined;
  if (text.length > longest) {
    return failed({ kind: 'malformed-number', found: text, facts: { why: 'long' } });
  }
  if (!isDouble(text) || !dust.test(text)) return undefined;
  return failed({ kind: 'number-with-tail', found: text, facts: { meant: rounded(text) } });
}

/** What is to be said of a number with so many digits that a spreadsheet worked it out. */
export function remarkOnLong(text: string): CellProblem | undefined {
  if (!isDouble(text)) return undefined;
  return {
    kind: 'number-with-many-digits',
    found: text,
    facts: { short: Number(text).toFixed(2) },
  };
}

function isDouble(text: string): boolean {
  const digits = text.replace(/^-?0*\.?0*|\./g, '').length;
  return digits >= typed && digits <= most;
}

const rounded = (text: string): string => String(Number(Number(text).toFixed(9)));
