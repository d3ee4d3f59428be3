import type { LinkChange, LinkChanges, ObjectiveChange } from '#model/relevance-change.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Related, formName, listNames } from '#publish/book/related.ts';
import { shortName } from '#publish/site.ts';
import { wordLinkChange, wordRelevanceChange } from '#site/sentence/relevance-change.ts';

/** What changed since the report before. */
export type MapChanges = ReturnType<typeof mapChanges>;

/** What changed since the edition before, in sentences and in lists; why nothing can be compared. */
export function mapChanges(related: Related) {
  const { site, relevance } = related;
  const { change } = relevance;
  const nameOf = (id: string): string => shortName(site, id);
  const sentences = wordRelevanceChange(site.locale, change, nameOf);
  const lists = change.kind === 'compared' ? listsOf(related, change, change.edition) : [];
  return { sentences, lists };
}

function listsOf(related: Related, changes: LinkChanges, editionBefore: string) {
  const { site, book } = related;
  const { change } = site.locale.words.map;
  const before = site.books.find(({ edition }) => edition.edition === editionBefore);
  const links = (some: readonly LinkChange[]) => some.map((each) => linkText(related, each));
  const objectives = (some: readonly ObjectiveChange[], of: EditionBook | undefined) =>
    some.map((each) => objectiveText(related, each, of));
  const lists = [
    { title: change.made, missing: false, items: links(changes.made) },
    { title: change.lost, missing: true, items: links(changes.lost) },
    { title: change.added, missing: false, items: objectives(changes.newObjectives, book) },
    { title: change.dropped, missing: false, items: objectives(changes.dropped, before) },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

const linkText = (related: Related, change: LinkChange): string =>
  wordLinkChange(related.site.locale, change, {
    text: related.book.objectives.get(change.objective)?.text ?? change.objective,
    names: {
      department: (id) => shortName(related.site, id),
      form: (id) => formName(related, id),
    },
  });

function objectiveText(
  related: Related,
  { objective, departments }: ObjectiveChange,
  book: EditionBook | undefined,
): string {
  const text = book?.objectives.get(objective)?.text ?? objective;
  const { change } = related.site.locale.words.map;
  return change.objective(listNames(related, departments), text);
}
