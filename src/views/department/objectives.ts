import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Related, relatedOf } from '#publish/book/related.ts';
import { type Site, shortName } from '#publish/site.ts';
import { gapFigure, showObjective } from '#views/relevance/objective.ts';
import { wordRelevanceChange } from '#site/sentence/relevance-change.ts';
import { wordGap, wordGapDetail } from '#site/sentence/relevance.ts';

/** The objectives of a department, on its page. */
export type DepartmentObjectives = NonNullable<ReturnType<typeof departmentObjectives>>;

/** The objectives of a department with what they bear on; undefined where the edition has no map. */
export function departmentObjectives(site: Site, book: EditionBook, department: string) {
  const related = relatedOf(site, book);
  const row = related?.relevance.departments.find((each) => each.department === department);
  if (related === undefined || row === undefined) return undefined;
  const { words } = site.locale;
  const isRead = row.objectives.length > 0;
  return {
    label: words.objective.section,
    finding: wordGap(site.locale, row.gap),
    figure: gapFigure(site.locale, row.gap),
    notes: isRead ? notesOf(related, row) : [words.objective.notRead],
    missing: !isRead,
    objectives: row.objectives.map((finding) => showObjective(related, finding)),
    map: { href: site.address.map(book.edition.edition), text: words.objective.map },
  };
}

function notesOf({ site }: Related, row: Related['relevance']['departments'][number]): string[] {
  const nameOf = (id: string): string => shortName(site, id);
  return [
    ...wordGapDetail(site.locale, row.gap),
    ...wordRelevanceChange(site.locale, row.change, nameOf),
  ];
}
