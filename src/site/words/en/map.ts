import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural, type Counted, type PartOf } from '#site/plural.ts';

/** Words of the page of the relevance map, without the sentences of its findings. */
export const map = (terms: Terms) => ({
  title: 'Map of relevance',
  kicker: (edition: string) => label(terms, `Map of relevance, ${edition}`),
  description: (finding: string) =>
    `${finding}. The objectives of every ${terms.body}, the forms of ${terms.subject} that they bear on, and who makes the link.`,
  lede: `Each ${terms.body}’s own objectives were read for the forms of ${terms.subject} that they bear on, and for whether the ${terms.body} says so itself.`,
  terms: {
    departments: terms.bodiesFirst,
    read: plural<PartOf>({ other: (count, of) => `${count} of ${of} read` }),
    objectives: 'Objectives',
    relevant: plural<PartOf>({ other: (count, of) => `${count} of ${of} relevant` }),
    made: 'Link made',
    madeCounts: (explicit: string, implicit: string) =>
      `${explicit} in words, ${implicit} by implication`,
    links: 'Links to forms',
    unmade: plural<PartOf>({ other: (count, of) => `${count} of ${of} not made` }),
  },
  sections: {
    gaps: 'Relevant, and not acknowledged',
    surprises: 'Where few would look',
    matrix: `${terms.bodyFirst} by form`,
    sectors: 'Sector by form',
    forms: 'Forms that no objective bears on',
    together: 'Who should be working together',
    change: 'Since the last report',
    missing: 'What was not read',
    downloads: 'Take it with you',
  },
  matrix: {
    label: `${terms.bodiesFirst} by forms of violence`,
    caption: `In each cell: the relevant links of the ${terms.body}’s objectives to the form, and how many it makes. The number beside the name counts its relevant objectives that make no link at all. A joint objective counts for each of its ${terms.bodies}.`,
    department: terms.bodyFirst,
    objectives: 'Objectives without a link',
    government: 'Government',
    gap: (no: string, of: string) => `${no} of ${of}`,
  },
  sectors: {
    label: 'Sectors by forms of violence',
    caption: `The same by sector. A joint objective counts once; it is made where one of its ${terms.bodies} makes it.`,
    sector: 'Sector',
    none: 'Without a sector',
    evident: {
      yes: 'commonly seen as relevant',
      no: 'not commonly seen as relevant',
    },
  },
  cell: {
    links: plural<Counted>({ one: (count) => `${count} link`, other: (count) => `${count} links` }),
    made: {
      none: 'none made',
      some: plural<Counted>({ other: (count) => `${count} made` }),
      someImplied: plural<Counted>({ other: (count) => `${count} implied` }),
      all: 'made',
      implied: 'implied',
    },
    nothing: 'nothing',
    notRead: 'not read',
    /** For the ear: of what the cell is one. */
    spokenOf: (department: string, form: string, cell: string) => `${department}, ${form}: ${cell}`,
    /** For the ear: what the short words of a cell leave out. */
    spokenNothing: 'read, nothing relevant',
  },
  gaps: {
    lede: `Objectives that bear on ${terms.subject}, strongly or centrally, and name no form of it. The ${terms.body} with most of them comes first.`,
    none: 'Every relevant objective that was read makes a link.',
    partly: (names: string) =>
      `A link in every relevant objective, though not to every form that it bears on: ${names}.`,
    whole: (names: string) => `A link to every form that an objective bears on: ${names}.`,
    all: 'Its objectives and links',
    why: 'Why it is relevant',
  },
  surprises: {
    lede: `Sectors that are not commonly seen as relevant, with objectives in which ${terms.subject} is central.`,
  },
  forms: {
    taken: 'At least one objective bears on every form',
    note: 'Objectives may bear on them, and none makes the link, even by implication.',
    all: 'All forms, with definitions',
  },
  together: {
    lede: plural<Counted>({
      one: (count) => `${count} pair of ${terms.bodies} has objectives that bear on the same form.`,
      other: (count) =>
        `${count} pairs of ${terms.bodies} have objectives that bear on the same form.`,
    }),
    strongest: plural<Counted>({
      other: (count) => `The ${count} strongest stand here; all are in the download.`,
    }),
    order: 'First come those that share most forms, and share them most strongly.',
    both: 'Both make the link',
    neither: 'Neither makes the link',
    only: (name: string) => `Only ${name} makes the link`,
    joint: 'Already joint',
  },
  change: {
    made: 'Links newly made',
    lost: 'Links lost',
    added: 'New objectives',
    dropped: 'Objectives dropped',
    objective: (departments: string, text: string) => `${departments}: “${text}”`,
  },
  missing: {
    notAnalysed: 'On file, and not analysed',
    beyond: plural<(names: string) => string>({
      one: (names) =>
        `The map covers one ${terms.body} that has no marks in this report: ${names}.`,
      other: (names) =>
        `The map covers more ${terms.bodies} than the marks. Without marks in this report: ${names}.`,
    }),
    none: `Every ${terms.body} of the report was read, and every objective was analysed.`,
    rule: 'What was not read has no gap and no link: it is unknown, and counts nowhere.',
  },
  downloads: {
    lede: 'The map as a picture, free to use with its source; everything in it as data.',
    pictures: 'As a picture',
    tables: 'As data',
    files: 'What the map is made of',
    svg: 'Map as SVG, to print at any size',
    png: 'Map as PNG, 2400 pixels wide',
    data: 'All data of this report',
  },
});
