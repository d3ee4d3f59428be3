/** Words of single objectives and links, on the pages of departments, forms and the map. */
export const objective = {
  section: 'Its objectives and violence against women',
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
    implicit: 'It means violence against women as a whole, without naming a form.',
    explicit: 'It names violence against women as a whole.',
  },
  made: {
    no: 'Link not made',
    implicit: 'Link by implication',
    explicit: 'Link made in words',
    byAll: 'Link by implication: it names violence against women as a whole',
  },
  some: (forms: string) => `Some bearing on ${forms}; too little to count.`,
  irrelevant: (forms: string) => `Read, with no bearing found on ${forms}.`,
  quoteSource: 'Where it stands',
  row: (file: string, row: string) => `${file}, row ${row}`,
  notRead:
    'No objectives of this department are on file for this report. It was not read, so there is no gap to tell.',
  map: 'See it on the map',
};
