import type { Criterion } from '#model/tables/criteria.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { editionBefore, followedCriterion } from '#lineage/editions.ts';

/** What is known of a question besides its marks: theme, highest mark, weight, what it continues. */
export function criterionFacts(site: Site, book: EditionBook, criterion: Criterion) {
  const { words, format } = site.locale;
  const { facts } = words.criterion;
  const theme = book.themes.find((each) => each.theme === criterion.theme);
  const own = site.campaign.weights
    .filter((row) => row.edition === criterion.edition && row.criterion === criterion.criterion)
    .map((row) => facts.weightFor(shortName(site, row.department), format.number(row.weight)));
  const weight = [format.number(criterion.weight), ...own].join(', ');
  const themeFact = theme && {
    term: facts.theme,
    lines: [{ href: site.address.theme(criterion.edition, theme.theme), text: theme.name }],
  };
  return [
    ...(themeFact === undefined ? [] : [themeFact]),
    { term: facts.max, lines: [{ text: format.number(criterion.max_mark) }] },
    { term: facts.weight, lines: [{ text: weight }] },
    { term: facts.before, lines: originOf(site, book, criterion) },
  ];
}

/** Which question of the edition before it continues, and whether their marks can be compared. */
function originOf(site: Site, { edition }: EditionBook, criterion: Criterion) {
  const { origin } = site.locale.words.criterion;
  const before = editionBefore(site.campaign.editions, edition);
  if (before === undefined) return [{ text: origin.first }];
  const id = followedCriterion(criterion, edition, before);
  const former = site.campaign.criteria.find(
    (each) => each.edition === before.edition && each.criterion === id,
  );
  if (former === undefined) return [{ text: origin.isNew(before.edition) }];
  const text =
    former.question === criterion.question
      ? origin.same(before.edition)
      : origin.continues(before.edition, former.question);
  const comparable = criterion.comparable === 'no' ? origin.notComparable : origin.comparable;
  const shown = site.books.some((book) => book.edition.edition === before.edition);
  const href = site.address.criterion(before.edition, former.criterion);
  return [shown ? { href, text } : { text }, { text: comparable(criterion.comparable_reason) }];
}
