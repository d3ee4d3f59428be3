import type {
  DepartmentPair,
  LinkFinding,
  ObjectiveFinding,
  RelevanceCell,
} from '#model/relevance.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Related, relatedOf } from '#publish/book/related.ts';
import { fullName, type Site } from '#publish/site.ts';
import { isRelevant } from '#relate/links.ts';
import type { Words } from '#site/locale.ts';
import { type Columns, computedSheet } from './computed-sheet.ts';
import type { Sheet } from './sheet.ts';

/** The tables that are computed from the objectives and links of an edition; none without objectives. */
export function relevanceSheets(site: Site, book: EditionBook): Sheet[] {
  const related = relatedOf(site, book);
  if (related === undefined) return [];
  const sheets = [gapSheet(related), matrixSheet(related), pairSheet(related)];
  return sheets.filter(({ count }) => count > 0);
}

type GapName = keyof Words['data']['related']['gaps']['columns'];

interface GapRow {
  readonly objective: ObjectiveFinding;
  readonly link: LinkFinding;
}

/** Every relevant link that is not made, in the order of the departments. */
function gapSheet({ site, book, relevance }: Related): Sheet {
  const sectorOf = (id: string) => site.departments.get(id)?.sector;
  const columns: Columns<GapName, GapRow> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ link }) => link.department],
    name: ['name', ({ link }) => fullName(site, link.department)],
    sector: ['id', ({ link }) => sectorOf(link.department)],
    objective: ['id', ({ link }) => link.objective],
    text: ['text', ({ objective }) => objective.text],
    names_none: ['choice', ({ objective }) => (objective.state === 'gap' ? 'yes' : 'no')],
    form: ['id', ({ link }) => link.form],
    form_name: ['name', ({ link }) => book.forms.get(link.form)?.name],
    relevance: ['whole', ({ link }) => link.relevance],
    reason: ['text', ({ link }) => link.reason],
    source_title: ['text', ({ objective }) => objective.sourceTitle],
    source_url: ['address', ({ objective }) => objective.sourceUrl],
    page: ['name', ({ objective }) => objective.page],
    file: ['name', ({ link }) => link.file],
    row: ['whole', ({ link }) => link.row],
  };
  const { gaps: words } = site.locale.words.data.related;
  return computedSheet({ name: 'gaps', words, columns }, gapsIn(relevance.departments));
}

const gapsIn = (departments: Related['relevance']['departments']): GapRow[] =>
  departments.flatMap(({ objectives }) =>
    objectives.flatMap((objective) =>
      objective.links
        .filter((link) => isRelevant(link) && link.linkMade === 'no')
        .map((link) => ({ objective, link })),
    ),
  );

type MatrixName = keyof Words['data']['related']['matrix']['columns'];
type MatrixRow = RelevanceCell & {
  readonly department: string;
  readonly sector: string | undefined;
};

/** The map as a table: every department under every form, read or not. */
function matrixSheet({ site, book, relevance }: Related): Sheet {
  const columns: Columns<MatrixName, MatrixRow> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ department }) => department],
    name: ['name', ({ department }) => fullName(site, department)],
    sector: ['id', ({ sector }) => sector],
    form: ['id', ({ form }) => form],
    state: ['choice', ({ state }) => state],
    strongest: ['whole', ({ strongest }) => strongest],
    not_made: ['whole', ({ links }) => links.no],
    implicit: ['whole', ({ links }) => links.implicit],
    explicit: ['whole', ({ links }) => links.explicit],
    objectives: ['text', ({ objectives }) => objectives.join(' ')],
  };
  const rows = relevance.departments.flatMap(({ department, sector, cells }) =>
    cells.map((cell) => ({ ...cell, department, sector })),
  );
  const { matrix: words } = site.locale.words.data.related;
  return computedSheet({ name: 'relevance', words, columns }, rows);
}

type PairName = keyof Words['data']['related']['pairs']['columns'];

interface PairRow {
  readonly pair: DepartmentPair;
  readonly shared: DepartmentPair['forms'][number];
}

/** Every form that two departments share, the strongest pair first. */
function pairSheet({ site, book, relevance }: Related): Sheet {
  const columns: Columns<PairName, PairRow> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ pair }) => pair.departments[0]],
    other: ['id', ({ pair }) => pair.departments[1]],
    strength: ['whole', ({ pair }) => pair.strength],
    form: ['id', ({ shared }) => shared.form],
    relevance: ['whole', ({ shared }) => shared.sides[0].relevance],
    link_made: ['choice', ({ shared }) => shared.sides[0].linkMade],
    other_relevance: ['whole', ({ shared }) => shared.sides[1].relevance],
    other_link_made: ['choice', ({ shared }) => shared.sides[1].linkMade],
  };
  const rows = relevance.pairs.flatMap((pair) => pair.forms.map((shared) => ({ pair, shared })));
  const { pairs: words } = site.locale.words.data.related;
  return computedSheet({ name: 'pairs', words, columns }, rows);
}
