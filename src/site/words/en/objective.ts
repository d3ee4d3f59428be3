import type { Terms } from '#site/terms.ts';
/** Words of single objectives and links, on the pages of departments, forms and the map. */
export const objective = ({ body, subject }: Terms) => ({
  section: `Its objectives and ${subject}`,
  state: {
    gap: 'No link made',
    implicit: 'Link by implication',
    explicit: 'Link made',
    'not-relevant': 'Read, not relevant',
    'not-analysed': 'Not analysed',
  },
  page: (page: string) => `page ${page}`,
  shared: (names: string) => `Joint with ${names}.`,
  namesAll: {
    implicit: `It means ${subject} as a whole, without naming a form.`,
    explicit: `It names ${subject} as a whole.`,
  },
  made: {
    no: 'Link not made',
    implicit: 'Link by implication',
    explicit: 'Link made in words',
    byAll: `Link by implication: it names ${subject} as a whole`,
  },
  some: (forms: string) => `Some bearing on ${forms}; too little to count.`,
  irrelevant: (forms: string) => `Read, with no bearing found on ${forms}.`,
  quoteSource: 'Where it stands',
  row: (file: string, row: string) => `${file}, row ${row}`,
  notRead: `No objectives of this ${body} are on file for this report. It was not read, so there is no gap to tell.`,
  map: 'See it on the map',
});
