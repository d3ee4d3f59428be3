/** Numbers the values of a column, 0 for the first, the same number for the same value. */
export class Numbering {
  private readonly numbers = new Map<unknown, number>();
  private last: unknown;
  private code = -1;

  /** How many different values there were so far. */
  get size(): number {
    return this.numbers.size;
  }

  /** The number of a value, a new one where it is new. */
  numberOf(value: unknown): number {
    // Rows of one department follow one another: most values are the one of the row above.
    if (value !== this.last || this.code < 0) {
      this.last = value;
      this.code = this.numbers.get(value) ?? this.numbers.size;
      this.numbers.set(value, this.code);
    }
    return this.code;
  }
}
