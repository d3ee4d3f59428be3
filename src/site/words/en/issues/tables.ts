import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of files, headers and rows, in English. */
export const tables = wordIssues({
  'missing-file': {
    page: {
      title: 'A file is missing',
      about:
        'Every campaign has editions.csv and departments.csv in its folder data. Without them nothing can be read. A campaign with links needs forms.csv and the objectives of the same edition as well. Check the spelling of the name, in small letters.',
      way: 'fileName',
    },
    expected: 'this file, which every campaign has',
    fix: 'Add it; data/README.md lists its columns.',
    variants: { neededBy: { expected: 'this file, because {neededBy} names its ids' } },
  },
  'tables-elsewhere': {
    page: {
      title: 'The tables are somewhere else',
      about:
        'The folder data has no editions.csv and departments.csv, and a file shows where the tables are: in the folder of the campaign itself, in an archive that nobody unpacked, or all together in one workbook. Each table is a file of its own in the folder data; data/README.md names them.',
      way: 'fileName',
    },
    expected: 'the tables in the folder data',
    fix: 'It lies in the folder of the campaign itself. Make a folder data there, and move all tables and their folders (assessments, evidence) into it.',
    variants: {
      'what=workbook': {
        fix: 'This is a workbook. Take each sheet out as CSV UTF-8 into the folder data, under the name of its table: editions.csv, departments.csv, criteria.csv, assessments/2026.csv and so on.',
      },
      'what=zip': {
        fix: 'This is an archive. Unpack it, so that editions.csv, departments.csv and the others lie in the folder data.',
      },
    },
  },
  'doubled-file': {
    page: {
      title: 'Two files for one table',
      about:
        'Two files have names that stand for the same table, such as 2026.csv and 2026 (1).csv, and nobody can tell which of them is meant.',
      way: 'fileName',
    },
    expected: 'one file for each table',
    fix: '{others} would be read as the same table. Keep the right one as {as}, and move the other out of data/.',
  },
  'unreadable-file': {
    page: {
      title: 'A file is no table',
      about:
        'The file has the name of a CSV and holds something else: a workbook that was only renamed, a web page, both sides of a merge, or text in an older encoding than UTF-8. Nothing in it is guessed at. The message says which it is.',
      way: {
        excel:
          'Open the original table. Save with File > Save As and the type "CSV UTF-8 (Comma delimited) (*.csv)". The plain "CSV (Comma delimited)" loses letters with accents.',
        sheets:
          'Open the original table. Take the table out again with File > Download > Comma Separated Values (.csv), and put it in the place of the old file. Google Sheets always writes UTF-8.',
      },
    },
    expected: 'a table saved as CSV in UTF-8',
    fix: 'Save it again as "CSV UTF-8".',
    variants: {
      'why=workbook': {
        fix: 'This is a workbook that was only renamed. Open it and save it as "CSV UTF-8".',
      },
      as: {
        fix: 'This is a workbook. Open it and save its sheet as "CSV UTF-8" under the name {as}.',
      },
      'why=folder': {
        expected: 'a file',
        fix: 'A folder has this name. Move the table out of it and delete the folder.',
      },
      'why=device': {
        expected: 'a file',
        fix: 'It is a pipe or a device. Put the file itself in its place.',
      },
      'why=link': {
        expected: 'a file',
        fix: 'It is a link to a file that is not there. Put the file itself in its place.',
      },
      'why=loop': {
        expected: 'a file',
        fix: 'It is a link that leads back to itself. Put the file itself in its place.',
      },
      'why=rights': {
        expected: 'a file that may be read',
        fix: 'It could not be opened. Give yourself the right to read it, and close it in other programs.',
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
      'why=encoding+what=text': {
        expected: 'a text saved in UTF-8',
        fix: 'It holds characters of another encoding. Open it in a text editor and save it with the encoding UTF-8.',
      },
      'why=nul+what=text': {
        expected: 'a text saved in UTF-8',
        fix: 'It holds characters that no text has. Save it again in a text editor, with the encoding UTF-8 and the ending .mdx.',
      },
      'why=lfs-pointer': { fix: 'This only points to the file. Run "git lfs pull".' },
      'why=merge-conflict': {
        fix: 'Both sides of a merge are in it. Keep one of them and delete the lines with <<<<<<<, ======= and >>>>>>>.',
      },
    },
  },
  'empty-table': {
    page: {
      title: 'A table is empty',
      about:
        'The file is blank, or it has a header and no row although every campaign needs one. It may have been saved before it was filled.',
      way: 'fileName',
    },
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
    page: {
      title: 'A file that nothing reads',
      about:
        'A file in the folder data has a name that belongs to no table. Its rows count for nothing, which is easily overlooked. It is an error where the name resembles that of a table that is not there. Correct the name, or move the file elsewhere.',
      way: 'fileName',
    },
    expected: 'a file that data/README.md names',
    fix: 'Nothing reads it. Give it the name of a table, or move it out of data/.',
  },
  'missing-column': {
    page: {
      title: 'A column is missing',
      about:
        'The header lacks a column that every row needs. Where a title stands above the header, the message says in which row the header is: the header has to be the first row.',
      way: 'header',
    },
    expected: 'a column "{column}"',
    fix: 'Add it to the header; data/README.md says what it holds.',
    variants: {
      headerRow: { fix: 'The header is in row {headerRow}. Delete the rows above it.' },
    },
  },
  'doubled-column': {
    page: {
      title: 'A column stands twice',
      about: 'Two columns have one name, and nobody can tell which of them is meant.',
      way: 'header',
    },
    expected: 'each column once',
    fix: 'Column {first} has this name too. Rename or delete one of the two.',
  },
  'unknown-column': {
    page: {
      title: 'A column that nothing reads',
      about:
        'The column has a name that the table does not know, or values stand below a blank header cell. Its values count for nothing. It is an error where it is probably a column that the table lacks: the name resembles it, in another language or with a unit behind it, or all values would do as a weight, a mark or a rule that is missing. Columns of your own are no issue where site.csv names them in ignored_columns (their names, separated by commas) or where their name begins with note.',
      way: 'header',
    },
    expected: 'a column that data/README.md names',
    fix: 'Nothing reads it. Correct its name, or name it in ignored_columns of site.csv if it is your own.',
    variants: {
      'why=resembles': {
        expected: 'the column {column}, which is missing',
        fix: 'Nothing reads this one. Rename it to {column} in the header; if it is something else, name it in ignored_columns of site.csv.',
      },
      'why=fits': {
        fix: 'Nothing reads it, the column {column} is missing, and all values here would do for it. Rename it to {column} in the header; if it is something else, name it in ignored_columns of site.csv.',
      },
    },
  },
  'ragged-row': {
    page: {
      title: 'A row has too many cells',
      about:
        'A row has more cells than the header. Most often a file was edited by hand and a text with a comma has no quotation marks, so that everything after the comma moved one column on.',
      way: 'cell',
    },
    expected: 'no more cells than the {columns} columns of the header',
    fix: 'A comma in a text probably cut it in two: put the text in quotation marks, or save the file from a spreadsheet.',
  },
  'short-row': {
    page: {
      title: 'A row is shorter than the others',
      about:
        'A row has fewer cells than most rows of its table. Most often a comma was lost, so that two values became one, or the file ends too early. Where the cells that are lacking move scores it is an error. Rows that are all short alike are no issue.',
      way: 'cell',
    },
    expected: '{usual} cells, as the other rows have',
    fix: 'It has {cells} cells, so that nothing stands under {missing}. Look whether two values run together or the row was cut off; where the last cells are meant to be blank, save the file from a spreadsheet.',
  },
  'row-in-one-cell': {
    page: {
      title: 'A whole row in one cell',
      about:
        'A cell holds other rows of the table: a quotation mark opens in one row and closes in a later one, and everything between became text. Or all values of the row stand in its first cell, with commas or semicolons between them. It happens when a program that expects other separators opens the file, and somebody saves it there. Go back to the file before that and open it with Data > From Text/CSV in Excel, or with File > Import in Google Sheets. Or split the cells that the message names.',
      way: 'cell',
    },
    expected: 'each value in a cell of its own',
    fix: 'The whole row is in one cell: a program that expects other separators did that. Split it into its cells (Data > Text to Columns in Excel, Data > Split text to columns in Google Sheets), or go back to the file before that.',
    variants: {
      'what=rows': {
        expected: 'a text without rows of this table in it',
        fix: 'A quotation mark opens in this cell and closes in a later row, so that the rows between count for nothing. Take out both quotation marks, or close the first at the end of its text.',
      },
    },
  },
  'stray-quote': {
    page: {
      title: 'A quotation mark is out of place',
      about:
        'A cell opens a quotation mark and does not close it, or text follows the closing one. An unclosed one swallows the rows below, so fix this first. A spreadsheet never writes such a file; it was edited by hand.',
      way: 'cell',
    },
    expected: 'quotation marks in pairs round a whole cell',
    fix: 'Write a quotation mark inside a quoted cell twice, and close each one that is opened; the rows below may be part of this one.',
  },
  'blank-row': {
    page: {
      title: 'A blank row among others',
      about:
        'A row without any value stands between others. It does no harm to the figures, but may be where a row was lost. Blank rows at the end are not counted.',
      way: 'deleteRow',
    },
    expected: 'no blank rows between others',
    fix: 'Delete it.',
  },
  'doubled-key': {
    page: {
      title: 'Two rows for the same thing',
      about:
        'The named columns together may occur once in the table. Two rows would count twice, or contradict each other. Both rows are named.',
      way: 'sortRows',
    },
    expected: 'one row for each {key}',
    fix: 'Row {first} has it too. Delete one of the two, or correct it.',
  },
});
