import type { CellState, GapOutcome, RelevanceCell, RelevanceRow } from '#model/relevance.ts';
import { type Related, departmentPage, formLink, onForm } from '#publish/book/related.ts';
import { shortName } from '#publish/site.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';
import { wordCell } from '#site/sentence/relevance-cell.ts';

/** Departments or sectors by forms. */
export interface Matrix {
  readonly label: string;
  readonly caption: string;
  readonly corner: string;
  readonly gapColumn: string;
  readonly columns: readonly { readonly href: string; readonly text: string }[];
  readonly rows: readonly MatrixRow[];
  readonly foot?: MatrixRow | undefined;
}

/** One row of a matrix. */
interface MatrixRow {
  readonly name: string;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
  /** The gap, or the words in its place. */
  readonly gap: ReturnType<typeof showGap>;
  readonly cells: readonly MatrixCell[];
}

/** One cell, in a few words to see and in whole words to hear. */
export interface MatrixCell {
  readonly id?: string | undefined;
  readonly href?: string | undefined;
  readonly state: CellState;
  readonly lines: readonly string[];
  readonly spoken: string;
}

/** Departments by forms, complete; the government as a whole at the foot. */
export function departmentMatrix(related: Related): Matrix {
  const { site, relevance } = related;
  const { matrix } = site.locale.words.map;
  return {
    ...headOf(related),
    label: matrix.label,
    caption: matrix.caption,
    corner: matrix.department,
    rows: relevance.departments.map((row) => ({
      name: shortName(site, row.department),
      href: departmentPage(related, row.department),
      gap: showGap(site.locale, row.gap),
      cells: row.cells.map((cell) => departmentCell(related, row.department, cell)),
    })),
    foot: { name: matrix.government, ...showRow(site.locale, relevance.government) },
  };
}

/** The same by sector. */
export function sectorMatrix(related: Related): Matrix {
  const { site, relevance } = related;
  const { sectors } = site.locale.words.map;
  const names = new Map(site.campaign.sectors.map(({ sector, name }) => [sector, name]));
  return {
    ...headOf(related),
    label: sectors.label,
    caption: sectors.caption,
    corner: sectors.sector,
    rows: relevance.sectors.map((row) => ({
      name: names.get(row.sector ?? '') ?? row.sector ?? sectors.none,
      note: row.evident && sectors.evident[row.evident],
      ...showRow(site.locale, row),
    })),
  };
}

const headOf = (related: Related) => ({
  gapColumn: related.site.locale.words.map.matrix.objectives,
  columns: related.relevance.forms.map((form) => formLink(related, form)),
});

const showRow = (locale: Locale, { gap, cells }: RelevanceRow) => ({
  gap: showGap(locale, gap),
  cells: cells.map((cell) => showCell(locale, cell)),
});

/** Objectives that make no link of those that are relevant; in words where there are none. */
function showGap({ words, format }: Locale, gap: GapOutcome) {
  const { matrix, cell } = words.map;
  if (gap.kind === 'none') {
    const text = gap.why === 'nothing-relevant' ? cell.nothing : cell.notRead;
    return { text, missing: false, inWords: true };
  }
  const { no, relevant } = gap.objectives;
  const text = matrix.gap(format.count(no), format.count(relevant));
  return { text, missing: no > 0, inWords: false };
}

/** A cell of a department has an anchor, and leads on to what stands behind it. */
function departmentCell(related: Related, department: string, cell: RelevanceCell): MatrixCell {
  const { site } = related;
  const { spokenOf } = site.locale.words.map.cell;
  const shown = showCell(site.locale, cell);
  const form = formLink(related, cell.form);
  return {
    ...shown,
    // In a list of links, a cell has no row and no column.
    spoken: spokenOf(shortName(site, department), form.text, shown.spoken),
    id: `cell-${department}-${cell.form}`,
    href: cell.objectives.length > 0 ? `${form.href}#${onForm(department)}` : undefined,
  };
}

/** One cell in a few words to see, and in whole words to hear. */
function showCell(locale: Locale, cell: RelevanceCell): MatrixCell {
  const { map } = locale.words;
  const { state, links } = cell;
  if (state === 'none') {
    return { state, lines: [map.cell.nothing], spoken: map.cell.spokenNothing };
  }
  if (state === 'not-read') return { state, lines: [map.cell.notRead], spoken: map.cell.notRead };
  const relevant = links.no + links.implicit + links.explicit;
  const count = pluralForm(locale, map.cell.links, relevant)(locale.format.count(relevant));
  return { state, lines: [count, madeOf(locale, cell)], spoken: wordCell(locale, cell) };
}

function madeOf(locale: Locale, { state, links }: RelevanceCell): string {
  const { made } = locale.words.map.cell;
  if (state === 'gap') return made.none;
  const { explicit, implicit } = links;
  if (state === 'partly') {
    // What is only implied is not called made.
    const [word, count] =
      explicit === 0 ? ([made.someImplied, implicit] as const) : ([made.some, explicit] as const);
    return pluralForm(locale, word, count)(locale.format.count(count));
  }
  return explicit === 0 ? made.implied : made.all;
}
