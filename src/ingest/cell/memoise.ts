import type { CellOutcome, ReadCell } from './outcome.ts';

/** So many different texts are kept; a column with more, such as addresses, gains nothing by it. */
const limit = 20_000;

/**
 * The same reading, done once for each different text: ids, marks and statuses recur in every row.
 * The value is the same object each time, so that a million rows hold each id once.
 */
export function memoise(read: ReadCell): ReadCell {
  const known = new Map<string, CellOutcome>();
  // Rows of one department follow one another: the text is then the one of the row above.
  let last = '';
  let lastOutcome = read(last);
  return (text) => {
    if (text === last) return lastOutcome;
    let outcome = known.get(text);
    if (outcome === undefined) {
      outcome = read(text);
      if (known.size < limit) known.set(text, outcome);
    }
    last = text;
    lastOutcome = outcome;
    return outcome;
  };
}
