import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { endSentence } from '#site/sentence/line.ts';
import { dataColumns } from './data-columns.ts';
import { relevanceColumns } from './relevance-columns.ts';

/** Words of the page with the downloads. */
export const data = (terms: Terms) => ({
  title: 'The data',
  description: (name: string) =>
    `Every table behind ${name} for spreadsheets and for programs: marks, reasons, evidence, scores and ranks, what each column holds, the licence and how to cite.`,
  kicker: label(terms, 'Open data'),
  finding: 'Every mark, every reason, every score',
  lede: 'Each figure on these pages comes from a row that you can download, check and use. The files are made from the same records as the pages, in the same run.',
  record: {
    finding: 'Every figure with its source',
    lede: 'The figures of the past as they were published, each with the source that states it. They come without marks, and nothing is worked out from them.',
    steps: [
      'Every figure stands on its page with a link to the source that states it.',
      'The table of published scores holds them as they were typed. Its columns “file” and “row” say where each stands in the files of the campaign.',
    ],
    dataset: (edition: string, organisation: string) =>
      `The scores of ${edition} as public sources state them, with the source of each, and the ${terms.bodies} and their changes. Compiled by ${endSentence(organisation)}`,
  },
  /** Before the first report. */
  nothing: {
    finding: 'Nothing to download yet',
    lede: 'With the first report, every table behind it will stand here.',
    description: (name: string) =>
      `The data of ${name}: nothing has been published yet. What each column of the tables holds, and the licence.`,
  },
  empty: 'No report has been published yet, so there is nothing to download.',
  sections: {
    downloads: 'Downloads',
    follow: 'From a figure to its source',
    files: 'About the files',
    licence: 'Licence',
    cite: 'How to cite',
    dictionary: 'Dictionary',
  },
  follow: {
    steps: [
      `On the page of a ${terms.body}, every mark names the file and the row that it comes from.`,
      'The table of assessments holds the marks as they were typed. Its columns “file” and “row” say where each stands in the files of the campaign, so that a row can be found again however the table is sorted.',
      `The table of criterion results has one row for every question and ${terms.body}, also where there is no mark: with the status, the highest mark, the share, the weight, and the same two columns.`,
      'The score follows from the shares and the weights, as the page on the method says.',
    ],
    example: (e: Record<'department' | 'question' | 'mark' | 'file' | 'row', string>) =>
      `For instance, ${e.department} was given ${e.mark} for “${e.question}” The mark stands in ${e.file}, row ${e.row}.`,
    department: 'See it on the page',
    method: 'How the scores are made',
  },
  forms: {
    spreadsheets:
      'For spreadsheets: the Excel files (XLSX). They open with a double click in Excel, LibreOffice, Numbers and Google Sheets, whatever language these are in, and keep accents, numbers and dates.',
    programs:
      'For programs: the CSV files, with commas, and JSON. If you open a CSV in a spreadsheet, import it as UTF-8 and with all columns as text, or accents are garbled and 4.5 may become a date.',
  },
  about: [
    'CSV files are in UTF-8 without a byte-order mark, with commas, one header row and CRLF at the end of each row. Decimals have a full stop, dates are written 2026-05-09, and a date of which only the year or month is known is that much shorter. JSON files hold the same rows and names; a blank is null there.',
    'Text that a spreadsheet could take for a formula has an apostrophe before it in CSV, so that it is shown and not run. In JSON and in the Excel files, whose cells say that they are text, it stands as it was written. A cell of Excel has room for 32,767 letters; CSV and JSON hold longer texts whole.',
    'A score is given twice: in full precision, for further work, and as the pages show it, for quoting. A rank is a number, and whether it is shared has a column of its own.',
    `A figure covers one ${terms.body} in one report. Differences between reports are given only where the pages give them; where they are blank, the column beside them says why. Please do not subtract scores across a change of method or of ${terms.body}.`,
    'Drafts and reports under an embargo are not part of the published data.',
  ],
  addresses: 'These addresses are permanent. A table without a row in a report has no file there.',
  licence: (licence: string | undefined) =>
    licence === undefined
      ? 'No licence is stated: ask the publisher before you use more than the law allows.'
      : `Text and data are published under ${licence}: use them, say where they come from, and say what you changed.`,
  quotes: `Quotations from ${terms.bodies} and other sources keep their own terms.`,
  dictionary: {
    lede: 'What each column holds. The campaign fills in the tables by these rules, and a check refuses what does not keep to them.',
    computed: 'This table is computed; nobody types it.',
    file: (file: string) => `Kept in ${file}.`,
    key: (columns: string) => `One row for each ${columns}.`,
    needed: 'always filled',
    default: (value: string) => `blank means ${value}`,
    allowed: (words: string) => `One of: ${words}.`,
    example: (value: string) => `For example ${value}`,
    kinds: {
      id: 'id',
      name: 'name',
      text: 'text',
      decimal: 'number',
      shown: 'number as it is shown',
      whole: 'whole number',
      date: 'date',
      'partial date': 'date or part of one',
      address: 'web address',
      choice: 'word',
    },
  },
  dataset: (edition: string, organisation: string) =>
    `The marks that ${terms.bodies} were given in ${edition}, with the reason and the evidence for each, and the scores, ranks and coverage worked out from them. Compiled by ${endSentence(organisation)}`,
  computed: dataColumns(terms),
  related: relevanceColumns(terms),
});
