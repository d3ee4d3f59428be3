import type { LinkFinding, ObjectiveFinding } from '#model/relevance.ts';
import type { Related } from '#publish/book/related.ts';
import { fullName } from '#publish/site.ts';
import { isRelevant } from '#relate/links.ts';
import type { Words } from '#site/locale.ts';
import { computedSheet, type Columns } from './computed-sheet.ts';
import type { Sheet } from './sheet.ts';

type Name = keyof Words['data']['related']['gaps']['columns'];

interface Row {
  readonly objective: ObjectiveFinding;
  readonly link: LinkFinding;
}

/** Every relevant link that is not made, in the order of the departments. */
export function gapSheet({ site, book, relevance }: Related): Sheet {
  const sectorOf = (id: string) => site.departments.get(id)?.sector;
  const columns: Columns<Name, Row> = {
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

const gapsIn = (departments: Related['relevance']['departments']): Row[] =>
  departments.flatMap(({ objectives }) =>
    objectives.flatMap((objective) =>
      objective.links
        .filter((link) => isRelevant(link) && link.linkMade === 'no')
        .map((link) => ({ objective, link })),
    ),
  );
