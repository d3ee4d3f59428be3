import { ruledStatuses, ruleOf } from '#model/status.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import { type EditionBook, bookBefore } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { type Block, list, text } from './blocks.ts';
import { olderQuestion } from '#views/edition/older-question.ts';
import { methodBefore } from '#views/edition/method-before.ts';

/** When a change is given, over what, and what lineage does to it. */
export function changeBlocks(site: Site, book: EditionBook): Block[] {
  const { method, methodBefore: words } = site.locale.words;
  const { change } = method;
  const before = bookBefore(site, book);
  if (before === undefined) return [text(words.first)];
  const { title } = before.edition;
  if (!before.hasMarks) return [text(words.noMarks(title))];
  const { since, whole, common, nothing, rounding, silence, lineage, overall } = change;
  return [
    text(`${since(title)} ${whole}`),
    text(`${common} ${nothing}`),
    text(`${rounding} ${silence}`),
    text(lineage),
    text(overall),
  ];
}

/** Which questions follow those of the edition before; nothing where there is none with marks. */
export function beforeBlocks(site: Site, book: EditionBook): Block[] {
  const former = bookBefore(site, book);
  if (former?.hasMarks !== true) return [];
  const { method, methodBefore: words } = site.locale.words;
  const { before } = method.change;
  const { title } = former.edition;
  const found = methodBefore(book, former);
  if (found.isSame) return [text(words.same(title))];
  const isReturned = (criterion: Criterion) =>
    olderQuestion(site.campaign, book.edition, criterion) !== undefined;
  const fresh = found.fresh.filter((each) => !isReturned(each));
  const returned = found.fresh.filter(isReturned);
  const now = questions(site, book);
  const then = questions(site, former);
  const { count } = site.locale.format;
  const lists = [
    {
      title: before.tied(count(found.tied.length)),
      items: found.tied.map(({ criterion }) => now(criterion)),
    },
    {
      title: before.incomparable(count(found.incomparable.length)),
      items: found.incomparable.map(({ criterion }) => ({
        ...now(criterion),
        detail: criterion.comparable_reason ?? before.noReason,
      })),
    },
    { title: before.fresh(count(fresh.length)), items: fresh.map(now) },
    { title: before.returned(count(returned.length)), items: returned.map(now) },
    { title: before.dropped(count(found.dropped.length)), items: found.dropped.map(then) },
  ];
  return [
    text([words.other(title), ...treatments(site, book, former)].join(' ')),
    ...lists.filter(({ items }) => items.length > 0).map(list),
  ];
}

const questions = (site: Site, { edition }: EditionBook) => {
  return ({ criterion, question }: Criterion) => ({
    text: question,
    href: site.address.criterion(edition.edition, criterion),
  });
};

/** What is treated otherwise than before; nothing where one of the two does not say. */
function treatments(site: Site, { edition }: EditionBook, former: EditionBook): string[] {
  const { treatment } = site.locale.words.method.change.before;
  return ruledStatuses.flatMap((status) => {
    const now = edition[ruleOf(status)];
    const then = former.edition[ruleOf(status)];
    if (now === undefined || then === undefined || now === then) return [];
    return treatment[status][now](former.edition.title);
  });
}
