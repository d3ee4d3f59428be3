/** A name with its score. */
export interface NamedScore {
  readonly name: string;
  /** The score as shown, unformatted. */
  readonly shown: string;
}

/** Who is first and who is last. */
export interface Ends {
  readonly first: readonly NamedScore[];
  readonly last: readonly NamedScore[];
}

/**
 * Who is first and last by the score as shown, ties together. Where all have one score, all are first
 * and nobody is last; both are empty without scores.
 */
export function findEnds(scores: readonly NamedScore[]): Ends {
  const numbers = scores.map(({ shown }) => Number(shown));
  const at = (score: number) => scores.filter(({ shown }) => Number(shown) === score);
  const [highest, lowest] = [Math.max(...numbers), Math.min(...numbers)];
  return { first: at(highest), last: highest === lowest ? [] : at(lowest) };
}
