/** What a spreadsheet makes of a number: `4.41235E+11`, `800111.0`, `01-Feb`, `Feb-01`. */
const damaged = [
  /^[\d.,]+e\+?\d+$/i,
  /^\d+[.,]0$/,
  /^\d{1,2}-[a-z]{3}(-\d+)?$/i,
  /^[a-z]{3}-\d+$/i,
];

/** Whether a text can be a telephone number; anything with two digits can, but for those shapes. */
export const isDialled = (number: string): boolean =>
  /\d.*\d/.test(number) && !damaged.some((shape) => shape.test(number));
