import { endSentence } from '#site/sentence/line.ts';
import type { Terms } from '#site/terms.ts';

/**
 * That the whole scores so much: `The government of Ruritania scores 3.4 of 10 on violence against
 * women`.
 * @param mark `3.4 of 10`
 */
export const wholeScores = ({ government, bodiesFirst, subject }: Terms, mark: string): string =>
  `${government === undefined ? `${bodiesFirst} score` : `${government.first} scores`} ${mark} on ${subject}`;

/** The same of a judgement, which nothing was worked out for. */
export const wholeIsGiven = ({ government, bodiesFirst, subject }: Terms, mark: string): string =>
  `${government === undefined ? `${bodiesFirst} are` : `${government.first} is`} given ${mark} on ${subject}`;

/** What stands above the heading of a page: what it is, and what it grades. */
export const label = ({ subject }: Terms, page: string): string => `${page} · grades on ${subject}`;

/** The heading of a page for previews of its link, where nothing stands above it. */
export const previewed = (terms: Terms, finding: string): string =>
  finding.includes(terms.subject) ? finding : label(terms, finding);

/** A description of a page, which is read apart from it. */
export const described = ({ subject }: Terms, text: string): string =>
  text.includes(subject) ? text : `${endSentence(text)} Grades on ${subject}.`;

/** The report that a figure is of, beside sentences that may have said what it grades. */
export const reportOf = ({ subject }: Terms, title: string, said: readonly string[]): string =>
  said.some((sentence) => sentence.includes(subject)) ? title : `${title}: grades on ${subject}`;
