import type { GapOutcome, RelevanceCell, RelevanceRow } from '#model/relevance.ts';
import { type Related, departmentPage, formLink, onForm } from '#publish/book/related.ts';
import { shortName } from '#publish/site.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';
import { wordCell } from '#site/sentence/relevance-cell.ts';

/** Departments by forms, complete; the government as a whole at the foot. */
export function departmentMatrix(related: Related) {
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
      gap: gapFacts(related, row.gap),
      cells: departmentCells(related, row),
    })),
    foot: { name: matrix.government, ...rowFacts(related, relevance.government) },
  };
}

/** The same by sector. */
export function sectorMatrix(related: Related) {
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
      ...(row.evident !== undefined && { note: sectors.evident[row.evident] }),
      ...rowFacts(related, row),
    })),
  };
}

function headOf(related: Related) {
  return {
    gapColumn: related.site.locale.words.map.matrix.objectives,
    columns: related.relevance.forms.map((form) => formLink(related, form)),
  };
}

const rowFacts = (related: Related, row: RelevanceRow) => ({
  gap: gapFacts(related, row.gap),
  cells: row.cells.map((cell) => cellFacts(related.site.locale, cell)),
});

/** Each leads on to what stands behind it. */
function departmentCells(related: Related, row: RelevanceRow & { readonly department: string }) {
  const { site } = related;
  const { spokenOf } = site.locale.words.map.cell;
  const name = shortName(site, row.department);
  return row.cells.map((cell) => {
    const facts = cellFacts(site.locale, cell);
    const { href, text } = formLink(related, cell.form);
    return {
      ...facts,
      // In a list of links, a cell has no row and no column.
      spoken: spokenOf(name, text, facts.spoken),
      id: cellAnchor(row.department, cell.form),
      ...(cell.objectives.length > 0 && { href: `${href}#${onForm(row.department)}` }),
    };
  });
}

/** Objectives that make no link of those that are relevant; in words where there are none. */
function gapFacts({ site }: Related, gap: GapOutcome) {
  const { matrix, cell } = site.locale.words.map;
  const { count } = site.locale.format;
  if (gap.kind === 'none') {
    return {
      text: gap.why === 'nothing-relevant' ? cell.nothing : cell.notRead,
      missing: false,
      inWords: true,
    };
  }
  const { no, relevant } = gap.objectives;
  return { text: matrix.gap(count(no), count(relevant)), missing: no > 0 };
}

/** The anchor of a cell of the matrix. */
const cellAnchor = (department: string, form: string): string => `cell-${department}-${form}`;

/** One cell in a few words to see, and in whole words to hear. */
function cellFacts(locale: Locale, cell: RelevanceCell) {
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
