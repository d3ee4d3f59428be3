/** The measures of the narrow sheet, which is no lens made small: a line for each department. */
export const sheet = {
  width: 328,
  textSize: 15,
  /** Of the numbers over the strands and of the legends. */
  smallSize: 13,
  /** Names stand beyond the numbers of gaps. */
  indent: 30,
  /** From where a strand begins to where it arrives, and how long before that it is severed. */
  drop: 44,
  moat: 19,
  /** The widest that a column of strands becomes. */
  column: 44,
};
