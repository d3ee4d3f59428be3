import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural, type Counted } from '#site/plural.ts';

/** Words of the register of departments and of the page of a department over all years. */
export const departments = (terms: Terms) => ({
  title: terms.bodiesFirst,
  finding: plural<(count: string, reports: string) => string>({
    one: (count, reports) => `${count} ${terms.body} in ${reports}`,
    other: (count, reports) => `${count} ${terms.bodies} in ${reports}`,
  }),
  /** Before the first report. */
  findingUnreported: plural<Counted>({
    one: (count) => `${count} ${terms.body}, and no report yet`,
    other: (count) => `${count} ${terms.bodies}, and no report yet`,
  }),
  kicker: label(terms, `All ${terms.bodies}, all years`),
  reports: plural<Counted>({
    one: (count) => `${count} report`,
    other: (count) => `${count} reports`,
  }),
  lede: `Every ${terms.body} on record, with its newest result. Each page has all of its years.`,
  description: `Every ${terms.body} of every year with its newest result, and what became of those that ended.`,
  otherSector: 'Other',
  open: 'Open',
  /** Where nothing newer than a record of the past is known. */
  noEnd: 'No end on record',
  ended: 'Ended',
  endedNote: 'Their pages stay, with every score they were given.',
  closed: (date: string) => `Closed ${date}`,
  noScore: 'No score on record',
  years: {
    title: (name: string) => `${name}, all years`,
    kicker: label(terms, 'All years'),
    finding: (name: string, edition: string, outcome: string) =>
      `${name} in\u00a0${edition}: ${lower(outcome)}`,
    findingNone: (name: string) => `${name}: no score on record`,
    description: (finding: string, name: string) =>
      `${finding}. Every report on ${name}, and where it came from.`,
    terms: {
      sector: 'Sector',
      opened: 'Opened',
      closed: 'Closed',
      site: 'Its own site',
      formerly: 'Formerly',
      now: 'Now',
    },
    sections: {
      table: 'Every report',
      origin: `How this ${terms.body} changed`,
      future: 'What became of it',
      parted: 'What moved on from it',
    },
    table: {
      caption: `What each report has on this ${terms.body}, the newest first`,
      edition: 'Report',
      score: 'Score',
      rank: 'Rank',
      coverage: 'Coverage',
      change: 'Change and notes',
      notes: 'Notes',
    },
    as: (name: string) => `as ${name}`,
    source: 'Source',
    /** Before a link to it. */
    sourceBefore: 'Source:',
    sourceDate: (date: string) => `, ${date}`,
    notInReport: 'It is in no report yet.',
  },
});

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
