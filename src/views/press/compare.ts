import { eventsBetween, groupEvents } from '#lineage/events.ts';
import type { ChangeOutcome, DepartmentResult } from '#model/outcome.ts';
import { type EditionBook, bookBefore } from '#publish/book/edition-book.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { methodBefore } from '#views/edition/method-before.ts';
import {
  wordChangeInShort,
  wordChangeScope,
  wordEventSentence,
  wordOverallChange,
} from '#site/sentence/change.ts';
import { wordTied } from '#site/sentence/press.ts';

/** What can and can't be compared with the report before, and what happened in between. */
export function pressComparison(site: Site, book: EditionBook) {
  const { press, methodBefore: words } = site.locale.words;
  const before = bookBefore(site, book);
  if (!book.hasMarks) return { lead: [press.compare.record], groups: [], events: [] };
  if (before === undefined) return { lead: [words.first], groups: [], events: [] };
  return {
    lead: before.hasMarks
      ? [
          ...methodLead(site, book, before),
          [wordOverallChange(site.locale, book.result.change), press.compare.overall].join(' '),
        ]
      : [words.noMarks(before.edition.title)],
    groups: groupsOf(site, book),
    events: eventsBetween(
      groupEvents(site.campaign.departmentChanges),
      before.edition,
      book.edition,
    ).map((event) => wordEventSentence(site.locale, event, (id) => shortName(site, id))),
  };
}

function methodLead(site: Site, book: EditionBook, former: EditionBook): string[] {
  const { methodBefore: words } = site.locale.words;
  const found = methodBefore(book, former);
  const { title } = former.edition;
  if (found.isSame) return [words.same(title)];
  const tied = wordTied(site.locale, found.tied.length, book.criteria.length);
  return [`${words.other(title)} ${tied}`];
}

const order = ['whole', 'common', 'words', 'broken', 'none'] as const;

const groupOf = (change: ChangeOutcome): (typeof order)[number] =>
  change.kind === 'change' ? change.scope : change.kind;

/** The departments by how far their change can be given. */
function groupsOf(site: Site, book: EditionBook) {
  const { compare } = site.locale.words.press;
  const found = Map.groupBy(book.result.departments, ({ change }) => groupOf(change));
  return order.flatMap((kind) => {
    const departments = found.get(kind) ?? [];
    if (departments.length === 0) return [];
    const items = departments.map((result) => itemOf(site, book, result));
    const count = site.locale.format.count(departments.length);
    return [{ title: compare[kind], count, items }];
  });
}

function itemOf(site: Site, { edition }: EditionBook, { department, change }: DepartmentResult) {
  const short = wordChangeInShort(site.locale, change);
  const scope = wordChangeScope(site.locale, change, (id) => shortName(site, id));
  const isPlain =
    change.kind === 'change' && change.scope === 'whole' && change.transfers.length === 0;
  return {
    href: site.address.department(edition.edition, department),
    text: fullName(site, department),
    // The heading says already what a comparison as a whole covers.
    detail: isPlain ? short : scope,
  };
}
