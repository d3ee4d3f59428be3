import type { Criterion } from '#model/tables/criteria.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, shortName } from '#publish/site.ts';
import { type Block, column, formula, number, table, text } from './blocks.ts';
import { addWeights, weightParts } from '#score/weight-parts.ts';
import { wordThemes } from '#site/sentence/method.ts';

/** Whether the themes of an edition have weights; all of them do, or none. */
export const hasThemeWeights = ({ themes }: EditionBook): boolean =>
  themes.some(({ weight }) => weight !== undefined);

/** The themes and the questions with their weights, as they are in this edition. */
export function weightBlocks(site: Site, book: EditionBook): Block[] {
  const { weights } = site.locale.words.method;
  const lead = wordThemes(site.locale, book.themes.length, hasThemeWeights(book));
  return [
    text(`${lead} ${weights.relative}`),
    ...(book.themes.length === 0 ? [] : [themeTable(site, book)]),
    questionTable(site, book),
    ...ownWeights(site, book),
  ];
}

function themeTable(site: Site, book: EditionBook): Block {
  const { words, format } = site.locale;
  const { caption, columns } = words.method.weights;
  const isWeighted = hasThemeWeights(book);
  const groups = book.themes.map((theme) => {
    const own = book.criteria.filter((each) => each.theme === theme.theme);
    const typed = isWeighted ? [theme.weight ?? '0'] : own.map((each) => each.weight);
    return { theme, own, typed };
  });
  const parts = weightParts(groups.map(({ typed }) => typed));
  const rows = groups.map(({ theme, own, typed }, at) => ({
    name: theme.name,
    href: site.address.theme(book.edition.edition, theme.theme),
    cells: [
      format.count(own.length),
      format.number(addWeights(typed)),
      format.percent(parts[at] ?? ''),
    ],
  }));
  const weight = isWeighted ? columns.weight : columns.sum;
  const numbers = [number(columns.questions), number(weight), number(columns.part)];
  return table({ caption, columns: [column(columns.theme), ...numbers], rows });
}

function questionTable(site: Site, book: EditionBook): Block {
  const { every, question } = site.locale.words.method.weights;
  const { number: write } = site.locale.format;
  return table({
    caption: every,
    fold: every,
    columns: [column(question.question), number(question.max), number(question.weight)],
    rows: book.criteria.map((each) => ({
      name: each.question,
      href: site.address.criterion(book.edition.edition, each.criterion),
      cells: [write(each.max_mark), write(each.weight)],
    })),
  });
}

function ownWeights(site: Site, book: EditionBook): Block[] {
  const { own, ownCaption, ownColumns } = site.locale.words.method.weights;
  const { number: write } = site.locale.format;
  const { edition } = book.edition;
  const criteria = new Map<string, Criterion>(book.criteria.map((each) => [each.criterion, each]));
  const rows = site.campaign.weights
    .filter((row) => row.edition === edition)
    .flatMap((row) => {
      const criterion = criteria.get(row.criterion);
      if (criterion === undefined) return [];
      const cells = [criterion.question, write(row.weight), write(criterion.weight)];
      const href = site.address.department(edition, row.department);
      return [{ name: shortName(site, row.department), href, cells }];
    });
  if (rows.length === 0) return [];
  const names = [column(ownColumns.department), column(ownColumns.question)];
  const columns = [...names, number(ownColumns.own), number(ownColumns.usual)];
  return [text(own), table({ caption: ownCaption, columns, rows })];
}

/** The formulas of the theme score and of the department score. */
export function scoreBlocks(site: Site, book: EditionBook): Block[] {
  const { score } = site.locale.words.method;
  const theme = [text(score.theme), formula(score.themeFormula)];
  return [
    ...(book.themes.length === 0 ? [] : theme),
    ...(hasThemeWeights(book)
      ? [text(score.weighted), formula(score.weightedFormula)]
      : [text(score.plain), formula(score.plainFormula)]),
  ];
}
