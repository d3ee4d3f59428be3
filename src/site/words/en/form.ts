import { plural, type Counted } from '#site/plural.ts';

/** Words of the pages of the forms of violence in one report. */
export const form = {
  index: {
    title: 'Forms of violence',
    /** Of the window, where others may read it. */
    neutralTitle: 'Forms',
    kicker: (edition: string) => `Forms of violence · ${edition}`,
    description: (finding: string) =>
      `${finding}. Each form of violence against women with its definition, the departments whose objectives bear on it, and who makes the link.`,
    taken: 'Every form is taken up by at least one department',
    lede: 'The forms of violence against women that objectives were read for.',
    columns: { form: 'Form', departments: 'Departments', gaps: 'Make no link' },
    caption: 'Departments whose objectives bear on each form, and how many of them make no link',
    none: 'none',
  },
  /** Of the window, where others may read it. */
  title: (number: string) => `Form ${number}`,
  kicker: (number: string, of: string) => `Form ${number} of ${of}`,
  description: (finding: string) =>
    `${finding}. The definition, the objectives that bear on it, and who makes the link.`,
  definition: 'Definition',
  source: 'Source of the definition',
  /** Beside the number of those that make none. */
  figure: plural<Counted>({
    one: (of) => `of ${of} department makes no link`,
    other: plural<Counted>({
      one: (of) => `of ${of} departments makes no link`,
      other: (of) => `of ${of} departments make no link`,
    }),
  }),
  sections: {
    departments: 'Whose objectives bear on it',
    others: 'And the others',
  },
  none: 'No objective that was read bears on it, strongly or centrally.',
  nothing: (names: string) => `Read, and no strong or central bearing on it: ${names}.`,
  notRead: (names: string) => `Not read: ${names}.`,
  all: 'All forms',
  map: 'The map of relevance',
};
