import type { FixSteps, FixWay } from '#site/words/issue-words.ts';

const goTo =
  'Press Ctrl+G, type the column letter and row number that the message names (E14) and press Enter.';
const goToInSheets =
  'Click the box left of the formula bar, type the column letter and row number that the message names (E14) and press Enter.';
const save = 'Save with File > Save As and the type "CSV UTF-8 (Comma delimited) (*.csv)".';
const download =
  'Take the table out again with File > Download > Comma Separated Values (.csv), and put it in the place of the old file.';

/** The ways of fixing that kinds of issues share, in Excel and in Google Sheets. */
export const ways: Readonly<Record<FixWay, FixSteps>> = {
  cell: {
    excel: `${goTo} Correct the cell. ${save}`,
    sheets: `${goToInSheets} Correct the cell. ${download}`,
  },
  blanks: {
    excel: `Choose Data > Filter, open the list in the header of the column and tick only (Blanks), to see all such rows. Fill the cells. ${save}`,
    sheets: `Choose Data > Create a filter, open the list in the header of the column and, under Filter by values, tick only (Blanks), to see all such rows. Fill the cells. ${download}`,
  },
  addRow: {
    excel: `Open the file that the message names, or the one that lacks the row, and add it below the last row. ${save}`,
    sheets: `Open the table that lacks the row and add it below the last row. ${download}`,
  },
  deleteRow: {
    excel: `Right-click the number of the row and choose Delete. ${save}`,
    sheets: `Right-click the number of the row and choose Delete row. ${download}`,
  },
  sortRows: {
    excel: `Select the table and sort it with Data > Sort by the columns that the message names, so that the two rows stand together. In a single column, Home > Conditional Formatting > Highlight Cells Rules > Duplicate Values shows which values recur. Delete or correct one of the two rows. ${save}`,
    sheets: `Select the table and choose Data > Sort range > Advanced range sorting options, by the columns that the message names, so that the two rows stand together. Delete or correct one of them. ${download}`,
  },
  textColumn: {
    excel: `Select the whole column, choose Text in the list of number formats on the Home tab, and type the values again. ${save} When you open the file again, use Data > From Text/CSV > Transform Data and set the column to Text there, or Excel will change the values once more.`,
    sheets: `Select the whole column, choose Format > Number > Plain text, and type the values again. When you bring a file in with File > Import, clear "Convert text to numbers, dates and formulas". ${download}`,
  },
  header: {
    excel: `Correct the name in the header, row 1; the order of columns does not matter. To remove a column, right-click its letter and choose Delete. ${save}`,
    sheets: `Correct the name in the header, row 1; the order of columns does not matter. To remove a column, right-click its letter and choose Delete column. ${download}`,
  },
  fileName: {
    excel:
      'Save the table under the name that the message asks for, with File > Save As and the type "CSV UTF-8 (Comma delimited) (*.csv)".',
    sheets:
      'Take the table out with File > Download > Comma Separated Values (.csv) and give the file the name that the message asks for.',
  },
};
