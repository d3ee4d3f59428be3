/** Half marks. */
export const half = 5;

/**
 * Whether a score reaches half marks, by the score as shown: a reader counts the numbers on the page.
 * @param shown from 0 to 10, unformatted
 */
export const reachesHalf = (shown: string): boolean => Number(shown) >= half;

/** Whether some of the scores reach half marks only as they are rounded. */
export const restsOnRounding = (scores: readonly { value: number; shown: string }[]): boolean =>
  scores.some(({ value, shown }) => reachesHalf(shown) && value < half);
