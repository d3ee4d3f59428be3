import type {
  ChangeOutcome,
  CriterionResult,
  DepartmentResult,
  OtherTreatment,
  OverallOutcome,
  ThemeResult,
} from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, type Site } from '#publish/site.ts';
import type { Words } from '#site/locale.ts';
import {
  type Columns,
  computedSheet,
  coverageColumns,
  reasonColumns,
  scoreColumns,
} from './computed-sheet.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** The tables that are computed from the marks of an edition; none where it has no marks. */
export function computedSheets(site: Site, book: EditionBook): Sheet[] {
  if (!book.hasMarks) return [];
  const sheets = [
    scoreSheet(site, book),
    themeScoreSheet(site, book),
    criterionResultSheet(site, book),
    overallSheet(site, book),
  ];
  return sheets.filter(({ count }) => count > 0);
}

type ScoreName = keyof Words['data']['computed']['scores']['columns'];

/** The scores of an edition, one row for each department, in the order of the departments. */
function scoreSheet(site: Site, book: EditionBook): Sheet {
  const { edition } = book.edition;
  const columns: Columns<ScoreName, DepartmentResult> = {
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

type ThemeName = keyof Words['data']['computed']['themeScores']['columns'];
type ThemeRow = ThemeResult & { readonly department: string };

/** The theme scores of an edition, one row for each department and theme. */
function themeScoreSheet(site: Site, book: EditionBook): Sheet {
  const names = new Map(book.themes.map(({ theme, name }) => [theme, name]));
  const columns: Columns<ThemeName, ThemeRow> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ department }) => department],
    theme: ['id', ({ theme }) => theme],
    theme_name: ['name', ({ theme }) => names.get(theme)],
    ...scoreColumns,
    ...coverageColumns,
    ...reasonColumns,
  };
  const words = site.locale.words.data.computed.themeScores;
  const rows = book.result.departments.flatMap(({ department, themes }) =>
    themes.map((theme) => ({ ...theme, department })),
  );
  return computedSheet({ name: 'theme-scores', words, columns }, rows);
}

type ResultName = keyof Words['data']['computed']['results']['columns'];

interface ResultRow {
  readonly department: string;
  readonly result: CriterionResult;
}

/** What every question came to, one row for each department and criterion, with its way back. */
function criterionResultSheet(site: Site, book: EditionBook): Sheet {
  const columns: Columns<ResultName, ResultRow> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ department }) => department],
    criterion: ['id', ({ result }) => result.criterion],
    theme: ['id', ({ result }) => result.theme],
    status: ['choice', ({ result }) => result.status],
    mark: ['decimal', ({ result }) => result.mark],
    max_mark: ['decimal', ({ result }) => result.maxMark],
    share: ['decimal', ({ result }) => result.share],
    weight: ['decimal', ({ result }) => result.weight],
    from: ['choice', ({ result }) => result.from],
    file: ['name', ({ result }) => result.file],
    row: ['whole', ({ result }) => result.row],
  };
  const words = site.locale.words.data.computed.results;
  const rows = book.result.departments.flatMap(({ department, criteria }) =>
    criteria().map((result) => ({ department, result })),
  );
  return computedSheet({ name: 'criterion-results', words, columns }, rows);
}

type OverallName = keyof Words['data']['computed']['overall']['columns'];

const meanOf = (overall: OverallOutcome) => (overall.kind === 'mean' ? overall : undefined);
const figureOf = (overall: OverallOutcome) => (overall.kind === 'none' ? undefined : overall);

/** The overall score of an edition and how it changed, in one row. */
function overallSheet(site: Site, book: EditionBook): Sheet {
  const { change } = book.result;
  const changed = change.kind === 'change' ? change : undefined;
  const columns: Columns<OverallName, OverallOutcome> = {
    edition: ['id', () => book.edition.edition],
    kind: ['choice', ({ kind }) => kind],
    score: ['decimal', (overall) => figureOf(overall)?.value],
    shown: ['shown', (overall) => figureOf(overall)?.shown],
    over: ['whole', (overall) => (overall.kind === 'judgement' ? undefined : overall.over)],
    of: ['whole', (overall) => (overall.kind === 'judgement' ? undefined : overall.of)],
    silent: ['whole', (overall) => meanOf(overall)?.silent],
    reason: ['text', (overall) => (overall.kind === 'judgement' ? overall.reason : undefined)],
    no_score: ['choice', (overall) => (overall.kind === 'none' ? overall.why : undefined)],
    change: ['decimal', () => changed?.difference.value],
    change_shown: ['shown', () => changed?.difference.shown],
    change_since: ['id', () => changed?.edition],
    change_over: ['whole', () => changed?.over],
    no_change: ['choice', () => (change.kind === 'none' ? change.why : undefined)],
  };
  const words = site.locale.words.data.computed.overall;
  return computedSheet({ name: 'overall', words, columns }, [book.result.overall]);
}
