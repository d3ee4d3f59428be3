import type { Terms } from '#site/terms.ts';
/** What the columns of the downloads hold that are computed from objectives and links. */
export const relevanceColumns = ({ body, bodies, bodiesFirst }: Terms) => ({
  gaps: {
    about: `Every gap: a relevant link of an objective to a form of violence that the ${body} does not make. A joint objective has a row for each of its ${bodies}, so that there are more rows than links not made.`,
    columns: {
      edition: 'The edition.',
      department: `The ${body}.`,
      name: 'Its whole name.',
      sector: 'Its sector.',
      objective: 'The objective.',
      text: `The objective, in the ${body}’s words.`,
      names_none: 'Whether the objective makes no link to any form that it bears on.',
      form: 'The form of violence.',
      form_name: 'Its name.',
      relevance: 'How strongly the objective bears on the form: 2 strong, 3 central.',
      reason: 'Why.',
      source_title: 'Title of the document that the objective stands in.',
      source_url: 'Where the document is.',
      page: 'Page or section.',
      file: 'The file of the campaign that the link was read from.',
      row: 'The row in that file, as a spreadsheet numbers it; the header is row 1.',
    },
  },
  matrix: {
    about: `The relevance map as a table: one row for each ${body} and form of violence, read or not.`,
    columns: {
      edition: 'The edition.',
      department: `The ${body}.`,
      name: 'Its whole name.',
      sector: 'Its sector.',
      form: 'The form of violence.',
      state:
        'What is made of the relevant links: gap (none made), partly, made; none (nothing relevant), not-read.',
      strongest: 'The strongest relevance, 0 to 3. Blank: nothing was read for the form.',
      not_made: 'How many relevant links are not made.',
      implicit: 'How many are made by implication.',
      explicit: 'How many are made in words.',
      objectives: 'The objectives with a relevant link, separated by spaces.',
    },
  },
  pairs: {
    about: `${bodiesFirst} that should be working together: one row for each form that two ${bodies} share, the strongest pair first.`,
    columns: {
      edition: 'The edition.',
      department: `One ${body}.`,
      other: 'The other.',
      strength: 'The strength of the pair: over its forms, the sum of the weaker side’s relevance.',
      form: 'A form of violence that objectives of both bear on, strongly or centrally.',
      relevance: 'The strongest relevance of the one.',
      link_made: 'The best that the one makes of its links to the form.',
      other_relevance: 'The strongest relevance of the other.',
      other_link_made: 'The best that the other makes of its links.',
    },
  },
});
