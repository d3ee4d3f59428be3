import type { DepartmentPair } from '#model/relevance.ts';
import type { Related } from '#publish/book/related.ts';
import type { Words } from '#site/locale.ts';
import { computedSheet, type Columns } from './computed-sheet.ts';
import type { Sheet } from './sheet.ts';

type Name = keyof Words['data']['related']['pairs']['columns'];

interface Row {
  readonly pair: DepartmentPair;
  readonly shared: DepartmentPair['forms'][number];
}

/** Every form that two departments share, the strongest pair first. */
export function pairSheet({ site, book, relevance }: Related): Sheet {
  const columns: Columns<Name, Row> = {
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
