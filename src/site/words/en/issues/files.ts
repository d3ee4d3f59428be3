import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of files, in English. */
export const files = wordIssues({
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
        expected: 'a file or folder that may be read',
        fix: 'It could not be opened. Give yourself the right to read it, and close it in other programs. Where it is a link, put in its place what it should lead to.',
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
  'unread-text': {
    page: {
      title: 'A text that nothing shows',
      about:
        'A text in the folder content has a name that becomes no page: another folder, another ending, or capitals in the ending. The text of a report is `content/reports/`, the id of its edition, and `.mdx`. A page of yours is `content/pages/`, its address, and `.mdx`. If another text imports this one, leave it where it is.',
      way: {
        excel:
          'Nothing is to be done there: texts are plain files. Rename or move the file in your file manager.',
        sheets:
          'Nothing is to be done there either. Rename or move the file where you keep the campaign.',
      },
    },
    expected: 'content/reports/<edition>.mdx or content/pages/<name>.mdx',
    fix: 'Only such files become texts of the site. Unless one of them imports it, nothing shows it.',
  },
});
