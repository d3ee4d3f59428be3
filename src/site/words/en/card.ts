import type { Terms } from '#site/terms.ts';
import { reportOf } from './grades.ts';
import { plural, type Counted, type PartOf } from '#site/plural.ts';

type Edition = (edition: string) => string;

/** Words of the share cards and of their alternative texts. */
export const card = (terms: Terms) => ({
  report: (title: string, said: readonly string[]) => reportOf(terms, title, said),
  notice: {
    demonstration: 'Demonstration',
    draft: 'Draft',
    embargo: (date: string) => `Embargoed until ${date}`,
  },
  overall: (score: string) => `Overall ${score}`,
  mean: (score: string) => `Mean ${score}`,
  before: (edition: string, score: string) => `${edition}: ${score}`,
  meanOver: plural<PartOf>({
    one: () => 'The mean of one score',
    other: (over, of) => `The mean score of ${over} of ${of} ${terms.bodies}`,
  }),
  noOverall: 'No overall score',
  noMean: 'No score',
  themes: 'Theme by theme',
  league: `${terms.bodyFirst} by ${terms.body}`,
  record: 'As published',
  since: {
    'into-silence': ((edition) => `Answered in ${edition}`) satisfies Edition,
    'out-of-silence': ((edition) => `Did not respond in ${edition}`) satisfies Edition,
    'still-silent': ((edition) => `Did not respond in ${edition} either`) satisfies Edition,
  },
  /** What happened to it since the last report, in a few words: names are for the page. */
  lineage: {
    rename: 'Renamed since the last report',
    replace: 'Took the place of another: not compared',
    merge: 'Merged since the last report: not compared',
    split: 'Split since the last report: not compared',
    transfer: 'A part of it moved since the last report',
    create: 'New since the last report: not compared',
    abolish: 'Abolished since the last report',
  },
  /** Of more than two departments. */
  tied: {
    first: plural<(count: string, score: string) => string>({
      other: (count, score) => `${count} ${terms.bodies} share first place with ${score}`,
    }),
    last: plural<(count: string, score: string) => string>({
      other: (count, score) => `${count} ${terms.bodies} share last place with ${score}`,
    }),
  },
  allTied: (score: string) => `every score is ${score}`,
  ofAnswered: (last: string) => `Of those that answered, ${last}`,
  band: (band: string) => `Band: ${band}`,
  improved: {
    beneath: ((edition) => `The largest rise since ${edition}`) satisfies Edition,
    table: ((edition) => `Risen since ${edition}`) satisfies Edition,
    finding: (names: string, by: string, edition: string) =>
      `The largest rise on ${terms.subject} since ${edition}: ${names}, up ${by}`,
  },
  fallen: {
    beneath: ((edition) => `The largest fall since ${edition}`) satisfies Edition,
    table: ((edition) => `Fallen since ${edition}`) satisfies Edition,
    finding: (names: string, by: string, edition: string) =>
      `The largest fall on ${terms.subject} since ${edition}: ${names}, down ${by}`,
  },
  fromTo: (before: string, now: string) => `From ${before} to ${now} of 10`,
  fromToOver: (fromTo: string, over: string) => `${fromTo} ${over}`,
  comparedSome: 'Over those questions that can be compared',
  amongWhole: plural<PartOf>({
    other: plural<PartOf>({
      one: (count, of) => `${count} of ${of} ${terms.bodies} is compared as a whole`,
      other: (count, of) => `${count} of ${of} ${terms.bodies} are compared as a whole`,
    }),
  }),
  among: plural<PartOf>({
    other: (count, of) => `${count} of ${of} ${terms.bodies} can be compared`,
  }),
  silent: plural<PartOf>({
    other: (count, of) => `${count} of ${of} ${terms.bodies} did not respond`,
  }),
  silentPart: plural<Counted>({ other: (count) => `${count} more left questions unanswered` }),
  silentTitle: 'Did not respond',
  map: {
    beneath: 'No link made',
    table: `Relevant objectives with no link made, by ${terms.body}`,
  },
  /** A name and its figure, in a line of text. */
  nameScore: (name: string, score: string) => `${name} ${score}`,
  more: plural<Counted>({ other: (count) => `${count} more` }),
});
