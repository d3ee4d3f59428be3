import type { ChangeOutcome, DepartmentResult, OtherTreatment } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, type Site } from '#publish/site.ts';
import type { Words } from '#site/locale.ts';
import {
  computedSheet,
  coverageColumns,
  reasonColumns,
  scoreColumns,
  type Columns,
} from './computed-sheet.ts';
import type { Sheet, SheetCell } from './sheet.ts';

type Name = keyof Words['data']['computed']['scores']['columns'];

/** The scores of an edition, one row for each department, in the order of the departments. */
export function scoreSheet(site: Site, book: EditionBook): Sheet {
  const { edition } = book.edition;
  const columns: Columns<Name, DepartmentResult> = {
    edition: ['id', () => edition],
    department: ['id', ({ department }) => department],
    name: ['name', ({ department }) => fullName(site, department)],
    ...scoreColumns,
    band: ['name', ({ band }) => band],
    ...coverageColumns,
    ...reasonColumns,
    no_response_otherwise: ['decimal', otherScoreOf('no response')],
    withheld_otherwise: ['decimal', otherScoreOf('withheld')],
    ...changeColumns,
    page: ['address', ({ department }) => pageOf(site, edition, department)],
  };
  const words = site.locale.words.data.computed.scores;
  return computedSheet({ name: 'scores', words, columns }, book.result.departments);
}

const pageOf = (site: Site, edition: string, department: string): string =>
  `${site.origin ?? ''}${site.address.department(edition, department)}`;

const otherScoreOf =
  (status: OtherTreatment['status']) =>
  (result: DepartmentResult): SheetCell => {
    const other = result.otherTreatments().find((each) => each.status === status);
    return other?.score.kind === 'score' ? other.score.value : undefined;
  };

const numbersOf = ({ change }: DepartmentResult) => (change.kind === 'change' ? change : undefined);

const changeColumns = {
  change_status: ['choice', ({ change }) => statusOf(change)],
  change: ['decimal', (result) => numbersOf(result)?.difference.value],
  change_shown: ['shown', (result) => numbersOf(result)?.difference.shown],
  change_since: ['id', ({ change }) => (change.kind === 'broken' ? undefined : change.edition)],
  compared: ['whole', (result) => numbersOf(result)?.compared],
  comparable_of: ['whole', (result) => numbersOf(result)?.of],
} satisfies Columns<string, DepartmentResult>;

/** `whole` and `common` are numbers; everything else says why there is none. */
function statusOf(change: ChangeOutcome): string {
  switch (change.kind) {
    case 'change':
      return change.scope;
    case 'words':
      return change.what;
    case 'broken':
      return change.by[0]?.kind ?? change.kind;
    case 'none':
      return change.why;
  }
}
