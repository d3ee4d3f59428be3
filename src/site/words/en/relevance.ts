import { change } from './relevance-change.ts';

type Counted = (count: string) => string;
type Of = (count: string, of: string) => string;

/** Words of the relevance map. Sentences lead with objectives; a headline has no full stop. */
export const relevance = {
  change,
  /** Objectives that bear on violence against women, and how many make no link to it. */
  finding: {
    some: {
      one: (no, of) =>
        `${no} of ${of} objectives that bear on violence against women makes no link to it`,
      other: (no, of) =>
        `${no} of ${of} objectives that bear on violence against women make no link to it`,
    } satisfies Record<string, Of>,
    allOf: {
      one: () => 'The one objective that bears on violence against women makes no link to it',
      other: (of) =>
        `None of the ${of} objectives that bear on violence against women makes the link to it`,
    } satisfies Record<string, Counted>,
    noneOf: {
      one: () => 'The one objective that bears on violence against women makes the link to it',
      other: (of) => `All ${of} objectives that bear on violence against women make the link to it`,
    } satisfies Record<string, Counted>,
    none: {
      'not-read': 'No objectives are on file, so none were read',
      'not-analysed': 'Its objectives are on file and were not analysed',
      'nothing-relevant': 'No objective bears on violence against women strongly or centrally',
    },
    /** The finding on one department or sector. */
    of: (name: string, finding: string) => `${name}: ${finding}`,
  },
  implicit: {
    one: (count) => `${count} objective makes it only by implication.`,
    other: (count) => `${count} objectives make it only by implication.`,
  } satisfies Record<string, Counted>,
  links: {
    only: (no, of) => `Counted by forms: ${no} of ${of} link is not made.`,
    one: (no, of) => `Counted by forms: ${no} of ${of} links is not made.`,
    other: (no, of) => `Counted by forms: ${no} of ${of} links are not made.`,
  } satisfies Record<string, Of>,
  /** Beneath the number of a gap. */
  figure: {
    only: (of) => `of ${of} relevant objective makes no link`,
    one: (of) => `of ${of} relevant objectives makes no link`,
    other: (of) => `of ${of} relevant objectives make no link`,
  } satisfies Record<string, Counted>,
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
      no: (count) => `${count} not made`,
      implicit: (count) => `${count} implicit`,
      explicit: (count) => `${count} explicit`,
    } satisfies Record<string, Counted>,
    links: {
      one: (count: string, counts: string) => `${count} relevant link, ${counts}`,
      other: (count: string, counts: string) => `${count} relevant links: ${counts}`,
    },
    whole: (state: string, strongest: string, links: string) => `${state}. ${strongest}; ${links}`,
  },
  form: {
    none: (form: string) =>
      `${form}: no department has an objective that bears on it strongly or centrally`,
    allGap: {
      one: (form: string) =>
        `${form}: one department has objectives that bear on it, and makes no link`,
      other: (form: string, of: string) =>
        `${form}: ${of} departments have objectives that bear on it, and none makes the link`,
    },
    allMade: {
      one: (form: string) =>
        `${form}: one department has objectives that bear on it, and makes the link`,
      other: (form: string, of: string) =>
        `${form}: ${of} departments have objectives that bear on it, and all make the link`,
    },
    some: {
      one: (form: string, of: string, no: string) =>
        `${form}: ${of} departments have objectives that bear on it; ${no} makes no link`,
      other: (form: string, of: string, no: string) =>
        `${form}: ${of} departments have objectives that bear on it; ${no} make no link`,
    },
  },
  notTakenUp: (forms: string) => `No department takes up: ${forms}`,
  surprise: {
    headline: {
      one: (count) =>
        `${count} department outside the sectors commonly seen as relevant has violence against women at the centre of its objectives`,
      other: (count) =>
        `${count} departments outside the sectors commonly seen as relevant have violence against women at the centre of their objectives`,
    } satisfies Record<string, Counted>,
    one: {
      one: (name: string, count: string) => `${name}: ${count} central link`,
      other: (name: string, count: string) => `${name}: ${count} central links`,
    },
  },
  notRead: (names: string) => `Not read, because no objectives are on file: ${names}.`,
  notAnalysed: {
    one: (count) => `${count} objective was not analysed and counts nowhere.`,
    other: (count) => `${count} objectives were not analysed and count nowhere.`,
  } satisfies Record<string, Counted>,
};
