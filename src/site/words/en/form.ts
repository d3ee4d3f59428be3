import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural, type Counted } from '#site/plural.ts';

/** Words of the pages of the forms of violence in one report. */
export const form = (terms: Terms) => ({
  index: {
    title: 'Forms of violence',
    /** Of the window, where others may read it. */
    neutralTitle: 'Forms',
    kicker: (edition: string) => label(terms, `Forms of violence, ${edition}`),
    description: (finding: string) =>
      `${finding}. Each form of ${terms.subject} with its definition, the ${terms.bodies} whose objectives bear on it, and who makes the link.`,
    taken: 'At least one objective bears on every form',
    lede: `The forms of ${terms.subject} that objectives were read for.`,
    columns: { form: 'Form', departments: terms.bodiesFirst, gaps: 'Make no link' },
    caption: `${terms.bodiesFirst} whose objectives bear on each form, and how many of them make no link`,
    none: 'none',
  },
  /** Of the window, where others may read it. */
  title: (number: string) => `Map, form ${number}`,
  kicker: (number: string, of: string) => label(terms, `Form ${number} of ${of}`),
  description: (finding: string) =>
    `${finding}. The definition, the objectives that bear on it, and who makes the link.`,
  definition: 'Definition',
  source: 'Source of the definition',
  /** Beside the number of those that make none. */
  figure: plural<Counted>({
    one: (of) => `of ${of} ${terms.body} makes no link`,
    other: plural<Counted>({
      one: (of) => `of ${of} ${terms.bodies} makes no link`,
      other: (of) => `of ${of} ${terms.bodies} make no link`,
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
});
