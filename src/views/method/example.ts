import type { DepartmentResult, ThemeResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, shortName } from '#publish/site.ts';
import { criterionAnchor } from '#views/department/questions.ts';
import { type Block, column, link, number, reckoning, table, text } from './blocks.ts';
import { scoreSteps, type ScoreSteps, type ThemeSteps } from '#score/steps.ts';
import { standingOf } from '#site/standing.ts';

interface Context {
  readonly site: Site;
  readonly book: EditionBook;
  readonly example: Example;
  /** The short name of the department. */
  readonly name: string;
}

/** One real department of the edition worked out, step by step, by the code that scored it. */
export function exampleBlocks(site: Site, book: EditionBook): Block[] {
  const words = site.locale.words.method.example;
  const example = chooseExample(book.result.departments);
  const worked = example && scoreSteps(site.campaign, book.edition, example.result.department);
  const [first] = worked?.themes ?? [];
  if (example === undefined || worked === undefined || first === undefined) {
    return [text(words.none)];
  }
  const name = shortName(site, example.result.department);
  const context = { site, book, example, name };
  const theme = themeName(context, first);
  const hasThemes = worked.themes.length > 1 || first.theme !== undefined;
  return [
    text(wordChosen(context)),
    text(worked.themes.length > 1 ? `${words.theme(theme)} ${words.all}` : words.all),
    stepTable(context, first, hasThemes ? theme : name),
    ...(hasThemes ? [quotient(context, first)] : []),
    ...(worked.themes.length > 1 ? [text(words.themes)] : []),
    ...(hasThemes ? [themeTable(context, worked)] : []),
    ...(example.result.themes.some(isTooLittle) ? [text(words.tooLittle)] : []),
    ...ending(context, worked),
  ];
}

/** By which rule the department was found, and whether others share the place. */
function wordChosen({ site, book, example: { rule, isTied }, name }: Context): string {
  const { chosen } = site.locale.words.method.example;
  const highest = (isTied ? chosen.highestTied : chosen.highest)(name);
  return chosen[rule === 'full' && book.themes.length < 2 ? 'fullPlain' : rule](highest);
}

const isTooLittle = ({ score }: ThemeResult): boolean =>
  score.kind === 'none' && score.why === 'below-coverage';

const themeName = ({ site, book }: Context, { theme }: ThemeSteps): string =>
  book.themes.find((each) => each.theme === theme)?.name ??
  site.locale.words.method.example.noTheme;

function stepTable({ site, book, example }: Context, theme: ThemeSteps, name: string): Block {
  const { words, format } = site.locale;
  const { stepColumns: own, stepCaption, sum } = words.method.example;
  const page = site.address.department(book.edition.edition, example.result.department);
  const questions = new Map(book.criteria.map((each) => [each.criterion, each.question]));
  const numbers = [own.mark, own.max, own.share, own.weight, own.product].map(number);
  return table({
    caption: stepCaption(name),
    columns: [column(own.question), ...numbers],
    rows: theme.steps.map((step) => ({
      name: questions.get(step.criterion) ?? step.criterion,
      href: `${page}#${criterionAnchor(step.criterion)}`,
      cells: [
        step.mark === undefined ? words.score.status[step.status] : format.number(step.mark),
        format.number(step.maxMark),
        format.number(step.share.shown),
        format.number(step.weight),
        format.number(step.product.shown),
      ],
    })),
    sum: [sum, '', '', '', format.number(theme.weight.shown), format.number(theme.points.shown)],
  });
}

function quotient({ site }: Context, { points, weight, score }: ThemeSteps): Block {
  const { number: write } = site.locale.format;
  const words = site.locale.words.method.example;
  return reckoning(words.quotient(write(points.shown), write(weight.shown), write(score.shown)));
}

function themeTable(context: Context, worked: ScoreSteps): Block {
  const { site, book, name } = context;
  const { number: write } = site.locale.format;
  const words = site.locale.words.method.example;
  const isWeighted = worked.themes.some(({ weighted }) => weighted !== undefined);
  const own = isWeighted ? words.weightedColumns : words.sumColumns;
  return table({
    caption: isWeighted ? words.weightedCaption(name) : words.sumCaption(name),
    columns: [column(own.theme), number(own.score), number(own.weight), number(own.product)],
    rows: worked.themes.map((theme) => ({
      name: themeName(context, theme),
      href:
        theme.theme === undefined
          ? undefined
          : site.address.theme(book.edition.edition, theme.theme),
      cells: [
        write(theme.score.shown),
        write((theme.weighted ?? theme).weight.shown),
        write((theme.weighted?.product ?? theme.points).shown),
      ],
    })),
    sum: [words.sum, '', write(worked.weight.shown), write(worked.points.shown)],
  });
}

function ending({ site, book, example, name }: Context, worked: ScoreSteps): Block[] {
  const { words, format } = site.locale;
  const own = words.method.example;
  const { department, band } = example.result;
  const isWeighted = worked.themes.some(({ weighted }) => weighted !== undefined);
  const figures = [worked.points, worked.weight, worked.unrounded] as const;
  const [points, weight, score] = figures.map(({ shown }) => format.number(shown));
  const divide = isWeighted ? own.weightedQuotient : own.quotient;
  const { rank } = standingOf(site.locale, example.result);
  return [
    reckoning(divide(points ?? '', weight ?? '', score ?? '')),
    text(
      [
        own.rounded(format.number(worked.score.shown)),
        ...(rank === undefined ? [] : [own.rank(rank.long, band)]),
      ].join(' '),
    ),
    link(site.address.department(book.edition.edition, department), own.page(name)),
  ];
}

/** The department that is worked out for an example, and by which rule it was found. */
interface Example {
  readonly result: DepartmentResult;
  readonly rule: 'full' | 'covered' | 'scored';
  /** Whether others that the rule finds have the same rank. */
  readonly isTied: boolean;
}

/**
 * The department with the highest rank of those that answered all that applies and have a mark in
 * every theme; failing that, of those with full coverage; failing that, of those that answered at
 * all. Of several with that rank the first. Undefined where none that answered has a score.
 */
export function chooseExample(departments: readonly DepartmentResult[]): Example | undefined {
  const byRank = departments
    .filter(({ score, silence }) => score.kind === 'score' && silence !== 'all')
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const rules = { full: isFull, covered: isCovered, scored: () => true };
  for (const rule of ['full', 'covered', 'scored'] as const) {
    const [result, next] = byRank.filter(rules[rule]);
    if (result === undefined) continue;
    return { result, rule, isTied: next !== undefined && rankOf(next) === rankOf(result) };
  }
  return undefined;
}

const rankOf = ({ rank }: DepartmentResult): number =>
  rank.kind === 'rank' ? rank.rank : Number.POSITIVE_INFINITY;

const isCovered = ({ coverage }: DepartmentResult): boolean => coverage.value === 1;

function isFull(result: DepartmentResult): boolean {
  const { themes, criteria, coverage, silence } = result;
  if (!isCovered(result) || silence !== 'none' || coverage.silent !== 0) return false;
  const marked = new Set(
    criteria()
      .filter(({ status }) => status === 'scored')
      .map(({ theme }) => theme),
  );
  return themes.every(({ theme }) => marked.has(theme));
}
