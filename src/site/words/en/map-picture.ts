import type { Terms } from '#site/terms.ts';
import { endSentence } from '#site/sentence/line.ts';
import { plural, type Counted, type PartOf } from '#site/plural.ts';

/** Words that stand in the picture of the map, around it and on its controls. */
export const mapPicture = ({ body, bodies, bodyFirst, subject }: Terms) => ({
  label: (edition: string) => `Map of relevance · ${edition}`,
  description: (departments: string, forms: string) =>
    `${departments} and ${forms}, with a line for each form that a ${body}’s objectives bear on. The tables below say all of it in words.`,
  forms: plural<Counted>({
    one: (count) => `${count} form of ${subject}`,
    other: (count) => `${count} forms of ${subject}`,
  }),
  source: (parts: readonly string[]) =>
    parts.map((part, at) => (at < parts.length - 1 ? endSentence(part) : part)).join(' '),
  address: (source: string, address: string) => `${endSentence(source)} ${address}`,
  skip: 'Skip the lines of the map',
  centre: subject,
  wings: {
    evident: 'Commonly seen as relevant',
    other: 'Not commonly seen as relevant',
  },
  sector: 'Without a sector',
  cell: (department: string, form: string, words: string) => `${department}, ${form}: ${words}`,
  notRead: 'not read',
  nothing: 'nothing relevant',
  key: {
    intro: `A line ties a ${body} to a form of violence that its objectives bear on. Where the ${body} makes the link itself, the line arrives; where it does not, the line breaks off.`,
    gap: 'Relevant, and no link made',
    partly: 'Some links made, some not',
    implicit: 'Link made by implication only',
    made: 'Link made',
    weight: 'Thick: central. Thin: strong',
    gaps: 'Number of forms without any link',
    notRead: 'Not read: nothing is known',
  },
  filters: {
    form: 'Form of violence',
    allForms: 'All forms',
    sector: 'Sector',
    allSectors: 'All sectors',
    department: bodyFirst,
    allDepartments: `All ${bodies}`,
    gaps: 'Gaps only',
    reset: 'Show all',
    shown: plural<PartOf>({ other: (count, of) => `${count} of ${of} lines shown` }),
  },
});
