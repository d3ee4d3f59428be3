import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of headers and rows, in English. */
export const tables = wordIssues({
  'missing-column': {
    page: {
      title: 'A column is missing',
      about:
        'The header lacks a column that every row needs. Where a title stands above the header, the message says in which row the header is: the header has to be the first row. Where the first row names no column at all, the header was probably lost, and the message lists the columns of the table. What follows from that is not reported until the header is there.',
      way: 'header',
    },
    expected: 'a column "{column}"',
    fix: 'Add it to the header; data/README.md says what it holds.',
    variants: {
      headerRow: {
        expected: 'the header with the columns {column} in the first row',
        fix: 'The header is in row {headerRow}. Delete the rows above it.',
      },
      'why=data': {
        expected: 'a header, which names the columns',
        fix: 'This row names no column and holds data: the header was lost. Put a row above it that names each column, in the order in which they stand. The table has {column}.',
      },
      'why=other names': {
        expected: 'a header, which names the columns',
        fix: 'This row names no column. If it holds data, put a row above it that names each column; if it is the header, rename its cells. The table has {column}.',
      },
    },
  },
  'cross-table': {
    page: {
      title: 'A cross table in place of rows',
      about:
        'The table has a row for each department and a column for each question, or the other way round. There is no place in it for a reason, or for the marks of several assessors, so the software reads one row for each mark. `npm run rows -- 2026`, with the `--campaign` of the check if it had one, lays the table out as rows in its place and keeps the cross table beside the folder data. Then fill in the reasons.',
      way: {
        excel:
          'Without the command: select the table, choose Data > From Table/Range, select the columns with the names, choose Transform > Unpivot Columns > Unpivot Other Columns, name the columns department, criterion and mark, and choose Close & Load. Save with File > Save As and the type "CSV UTF-8 (Comma delimited) (*.csv)".',
        sheets:
          'Without the command: write a row for each mark into a new sheet with the columns department, criterion, mark and reason. Take the table out with File > Download > Comma Separated Values (.csv), and put it in the place of the old file.',
      },
    },
    expected: 'one row for each mark, with the columns department, criterion and mark',
    fix: 'This is a cross table: questions stand side by side ({across}). Lay it out as rows with: npm run rows -- {edition} (and the --campaign of this check, if it had one). Then fill in the reasons.',
    variants: {
      'down=criterion': {
        fix: 'This is a cross table: departments stand side by side ({across}). Lay it out as rows with: npm run rows -- {edition} (and the --campaign of this check, if it had one). Then fill in the reasons.',
      },
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
      'why=several': {
        expected: 'the columns {columns}, which are missing',
        fix: 'Rename these in the header: {names}. If one is something else, name it in ignored_columns of site.csv.',
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
    variants: {
      'what=number': {
        fix: 'A decimal comma probably cut a number in two: write it with a full stop, such as 1.5.',
      },
    },
  },
  'short-row': {
    page: {
      title: 'A row is shorter than the others',
      about:
        'A row has fewer cells than most rows of its table. Most often a comma was lost, so that two values became one, or the file ends too early. Where the cells that are lacking move scores it is an error. Rows that are all short alike are no issue.',
      way: 'cell',
    },
    expected: '{usual} cells, as the other rows have',
    fix: 'It has {cells}, so that nothing stands under {missing}. Look whether two values run together or the row was cut off; where the last cells are meant to be blank, save the file from a spreadsheet.',
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
  'row-cut-in-two': {
    page: {
      title: 'A line break cut a row in two',
      about:
        'A text in the table has a line break and no quotation marks round it, so that what stands behind the break became a row of its own. It happens where a file is edited by hand, or written by a program that knows little of CSV; a spreadsheet puts quotation marks round such a text by itself.',
      way: 'cell',
    },
    expected: 'the whole text in one cell',
    fix: 'A line break cut the row in two: row {next} goes on with "{rest}". Join the two to one line, or put quotation marks round the whole text.',
  },
  'other-table': {
    page: {
      title: 'The header again, or another table',
      about:
        'A row repeats the header, as where several files were put one below the other; or another table, such as a key to the marks, stands below a blank row. Each table is a file of its own with one header in its first row. What stands below the header of another table is not read.',
      way: 'deleteRow',
    },
    expected: 'rows of this table',
    fix: 'This is the header again. Delete the row; the rows below it may stay.',
    variants: {
      'what=table': {
        fix: 'Another table begins here. Move it into a file of its own, or delete its rows.',
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
