import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural, type Counted } from '#site/plural.ts';

/** Words of the list of reports. */
export const reports = (terms: Terms) => ({
  title: 'Reports',
  /** Beside a judgement. */
  meanBeside: (score: string, over: string, of: string) =>
    `The mean of the scores of ${over} of ${of} ${terms.bodies} would be ${score}.`,
  kicker: label(terms, 'All reports'),
  finding: {
    sameYear: plural<(count: string, year: string) => string>({
      one: (count, year) => `${count} report, on ${year}`,
      other: (count, year) => `${count} reports, on ${year}`,
    }),
    years: plural<(count: string, first: string, last: string) => string>({
      other: (count, first, last) => `${count} reports, ${first} to ${last}`,
    }),
    none: 'No report has been published yet',
  },
  description: 'Every report with its overall score, what that score covers, and its date.',
  year: (year: string) => `On ${year}`,
  departments: plural<Counted>({
    one: (count) => `${count} ${terms.body}.`,
    other: (count) => `${count} ${terms.bodies}.`,
  }),
  record: 'A record of published scores, without marks.',
  recorded: plural<Counted>({
    one: (count) => `It names ${count} ${terms.body}.`,
    other: (count) => `It names ${count} ${terms.bodies}.`,
  }),
  noOverall: 'No overall score',
  noOverallOnRecord: 'No overall score on record',
});
