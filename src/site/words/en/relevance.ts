import type { Terms } from '#site/terms.ts';
import { change } from './relevance-change.ts';
import { plural, type Counted, type PartOf } from '#site/plural.ts';

/** Words of the relevance map. Sentences lead with objectives; a headline has no full stop. */
export const relevance = ({ body, bodies, subject }: Terms) => ({
  change,
  /** Objectives that bear on violence against women, and how many make no link to it. */
  finding: {
    some: plural<PartOf>({
      other: plural<PartOf>({
        one: (no, of) => `${no} of ${of} objectives that bear on ${subject} makes no link to it`,
        other: (no, of) => `${no} of ${of} objectives that bear on ${subject} make no link to it`,
      }),
    }),
    allOf: plural<Counted>({
      one: () => `The one objective that bears on ${subject} makes no link to it`,
      other: (of) => `None of the ${of} objectives that bear on ${subject} makes the link to it`,
    }),
    noneOf: plural<Counted>({
      one: () => `The one objective that bears on ${subject} makes the link to it`,
      other: (of) => `All ${of} objectives that bear on ${subject} make the link to it`,
    }),
    none: {
      'not-read': 'No objectives are on file, so none were read',
      'not-analysed': 'Its objectives are on file and were not analysed',
      'nothing-relevant': `No objective bears on ${subject} strongly or centrally`,
    },
    /** The finding on one department or sector. */
    of: (name: string, finding: string) => `${name}: ${finding}`,
  },
  implicit: plural<Counted>({
    one: (count) => `${count} objective makes it only by implication.`,
    other: (count) => `${count} objectives make it only by implication.`,
  }),
  links: plural<PartOf>({
    one: (no, of) => `Counted by forms: ${no} of ${of} link is not made.`,
    other: plural<PartOf>({
      one: (no, of) => `Counted by forms: ${no} of ${of} links is not made.`,
      other: (no, of) => `Counted by forms: ${no} of ${of} links are not made.`,
    }),
  }),
  /** Beneath the number of a gap. */
  figure: plural<Counted>({
    one: (of) => `of ${of} relevant objective makes no link`,
    other: plural<Counted>({
      one: (of) => `of ${of} relevant objectives makes no link`,
      other: (of) => `of ${of} relevant objectives make no link`,
    }),
  }),
  linkMade: { no: 'Not made', implicit: 'Implicit', explicit: 'Explicit' },
  /** Of a cell of which every link that is made is made by implication alone. */
  implied: { partly: 'Partly implied', made: 'Implied' },
  strength: ['Not relevant', 'Some', 'Strong', 'Central'],
  state: {
    gap: 'No link made',
    partly: 'Partly made',
    made: 'Link made',
    none: 'Not relevant',
    'not-read': 'Not read',
  },
  cell: {
    counts: {
      no: plural<Counted>({ other: (count) => `${count} not made` }),
      implicit: plural<Counted>({ other: (count) => `${count} implicit` }),
      explicit: plural<Counted>({ other: (count) => `${count} explicit` }),
    },
    links: plural<(count: string, counts: string) => string>({
      one: (count, counts) => `${count} relevant link, ${counts}`,
      other: (count, counts) => `${count} relevant links: ${counts}`,
    }),
    whole: (state: string, strongest: string, links: string) => `${state}. ${strongest}; ${links}`,
  },
  form: {
    none: (form: string) =>
      `${form}: no ${body} has an objective that bears on it strongly or centrally`,
    allGap: plural<(form: string, of: string) => string>({
      one: (form) => `${form}: one ${body} has objectives that bear on it, and makes no link`,
      other: (form, of) =>
        `${form}: ${of} ${bodies} have objectives that bear on it, and none makes the link`,
    }),
    allMade: plural<(form: string, of: string) => string>({
      one: (form) => `${form}: one ${body} has objectives that bear on it, and makes the link`,
      other: (form, of) =>
        `${form}: ${of} ${bodies} have objectives that bear on it, and all make the link`,
    }),
    some: plural<SomeOf>({
      other: plural<SomeOf>({
        one: (form, of, no) =>
          `${form}: ${of} ${bodies} have objectives that bear on it; ${no} makes no link`,
        other: (form, of, no) =>
          `${form}: ${of} ${bodies} have objectives that bear on it; ${no} make no link`,
      }),
    }),
  },
  notTakenUp: (forms: string) => `No objective bears strongly or centrally on: ${forms}`,
  surprise: {
    headline: plural<Counted>({
      one: (count) =>
        `${count} ${body} outside the sectors commonly seen as relevant has objectives that bear centrally on ${subject}`,
      other: (count) =>
        `${count} ${bodies} outside the sectors commonly seen as relevant have objectives that bear centrally on ${subject}`,
    }),
    /** How many of them make the link themselves, each time: after the finding. */
    linked: {
      none: (finding: string) => `${finding}; none of them makes the link each time`,
      some: plural<(finding: string, count: string) => string>({
        one: (finding, count) => `${finding}; ${count} of them makes the link each time`,
        other: (finding, count) => `${finding}; ${count} of them make the link each time`,
      }),
    },
    department: plural<(name: string, count: string) => string>({
      one: (name, count) => `${name}: ${count} central link`,
      other: (name, count) => `${name}: ${count} central links`,
    }),
  },
  notRead: (names: string) => `Not read, because no objectives are on file: ${names}.`,
  notAnalysed: plural<Counted>({
    one: (count) => `${count} objective was not analysed and counts nowhere.`,
    other: (count) => `${count} objectives were not analysed and count nowhere.`,
  }),
});

type SomeOf = (form: string, of: string, no: string) => string;
