import type { IssueKind } from '#model/issue.ts';
import { addresses } from './issues/addresses.ts';
import { cells } from './issues/cells.ts';
import { criteria } from './issues/criteria.ts';
import { departments } from './issues/departments.ts';
import { editions } from './issues/editions.ts';
import type { IssueWords } from '#site/words/issue-words.ts';
import { files } from './issues/files.ts';
import { links } from './issues/links.ts';
import { marks } from './issues/marks.ts';
import { numbers } from './issues/numbers.ts';
import { settings } from './issues/settings.ts';
import { tables } from './issues/tables.ts';
import { texts } from './issues/texts.ts';
import { weights } from './issues/weights.ts';

/** The words of every kind of issue in English; a kind without words does not compile. */
export const issues: Readonly<Record<IssueKind, IssueWords>> = {
  ...files,
  ...tables,
  ...texts,
  ...cells,
  ...addresses,
  ...settings,
  ...editions,
  ...weights,
  ...numbers,
  ...criteria,
  ...marks,
  ...departments,
  ...links,
};

/** What joins the parts of a message. */
export const issueFrame = {
  column: '(column {letter}, {name})',
  expected: 'expected {expected}',
  got: ', got "{found}"',
  gotNothing: ', got nothing',
  nearest: 'Did you mean "{nearest}"?',
};
