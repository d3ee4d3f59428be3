import type { Delimiter } from '#ingest/table/read-text.ts';

/** A number as typed, in the form that the schemas take, or its two readings. */
export type NumberText =
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
