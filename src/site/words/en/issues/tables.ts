import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of files, headers and rows, in English. */
export const tables = wordIssues({
  'missing-file': {
    expected: 'this file, which every campaign has',
    fix: 'Add it; data/README.md lists its columns.',
    variants: { neededBy: { expected: 'this file, because {neededBy} names its ids' } },
  },
  'unreadable-file': {
    expected: 'a table saved as CSV in UTF-8',
    fix: 'Save it again as "CSV UTF-8".',
    variants: {
      'why=workbook': {
        fix: 'This is a workbook that was only renamed. Open it and save it as "CSV UTF-8".',
      },
      'why=old-workbook': {
        fix: 'This is an old Excel workbook. Open it and save it as "CSV UTF-8".',
      },
      'why=encoding': {
        fix: 'It holds characters of another encoding. Save it again as "CSV UTF-8", not as plain "CSV".',
      },
      'why=nul': { fix: 'It holds characters that no text has. Save it again as "CSV UTF-8".' },
      'why=web-page': {
        fix: 'This is a web page, perhaps one that asks to sign in. Download the table itself.',
      },
      'why=lfs-pointer': { fix: 'This only points to the file. Run "git lfs pull".' },
      'why=merge-conflict': {
        fix: 'Both sides of a merge are in it. Keep one of them and delete the lines with <<<<<<<, ======= and >>>>>>>.',
      },
    },
  },
  'empty-table': {
    expected: 'a header and at least one row below it',
    fix: 'Fill it, or restore it from the copy before.',
    variants: {
      'what=no header': {
        expected: 'a header row',
        fix: 'Fill it, or delete the file if it is not needed.',
      },
    },
  },
  'unknown-file': {
    expected: 'a file that data/README.md names',
    fix: 'Nothing reads it. Give it the name of a table, or move it out of data/.',
  },
  'unread-text': {
    expected: 'content/reports/<edition>.mdx or content/pages/<name>.mdx',
    fix: 'Only such files become texts of the site. Unless one of them imports it, nothing shows it.',
  },
  'missing-column': {
    expected: 'a column "{column}"',
    fix: 'Add it to the header; data/README.md says what it holds.',
    variants: {
      headerRow: { fix: 'The header is in row {headerRow}. Delete the rows above it.' },
    },
  },
  'doubled-column': {
    expected: 'each column once',
    fix: 'Column {first} has this name too. Rename or delete one of the two.',
  },
  'unknown-column': {
    expected: 'a column that data/README.md names',
    fix: 'Nothing reads it. Correct its name, or delete the column.',
  },
  'ragged-row': {
    expected: 'no more cells than the {columns} columns of the header',
    fix: 'A comma in a text probably cut it in two: put the text in quotation marks, or save the file from a spreadsheet.',
  },
  'row-in-one-cell': {
    expected: 'each value in a cell of its own',
    fix: 'The whole row is in one cell: a program that expects other separators did that. Split it into its cells (Data > Text to Columns in Excel, Data > Split text to columns in Google Sheets), or go back to the file before that.',
  },
  'stray-quote': {
    expected: 'quotation marks in pairs round a whole cell',
    fix: 'Write a quotation mark inside a quoted cell twice, and close each one that is opened; the rows below may be part of this one.',
  },
  'blank-row': { expected: 'no blank rows between others', fix: 'Delete it.' },
  'doubled-key': {
    expected: 'one row for each {key}',
    fix: 'Row {first} has it too. Delete one of the two, or correct it.',
  },
});
