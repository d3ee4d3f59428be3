import type { Terms } from '#site/terms.ts';

/** That the whole scores so much: `The government of Ruritania scores 3.4 of 10 on violence against women`. */
export const wholeScores = ({ government, bodiesFirst, subject }: Terms, score: string): string =>
  `${government === undefined ? `${bodiesFirst} score` : `${government.first} scores`} ${score} of 10 on ${subject}`;

/** The same of a judgement, which nothing was worked out for. */
export const wholeIsGiven = ({ government, bodiesFirst, subject }: Terms, score: string): string =>
  `${government === undefined ? `${bodiesFirst} are` : `${government.first} is`} given ${score} of 10 on ${subject}`;

/** What stands above the heading of a page: what it is, and what it grades. */
export const label = ({ subject }: Terms, page: string): string => `${page} · grades on ${subject}`;
