import type { EditionBook } from '#publish/book/edition-book.ts';
import { inRankOrder } from '#publish/book/in-rank-order.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { wordChangeScope } from '#site/sentence/change.ts';
import { wordDepartment } from '#site/sentence/score.ts';

/** A line for every department: its finding, its rank, and what its change covers. */
export function pressLines(site: Site, book: EditionBook) {
  const { locale } = site;
  return inRankOrder(site, book.result.departments).map((result) => {
    const { department, rank, change } = result;
    const [name, short] = [fullName(site, department), shortName(site, department)];
    return {
      href: site.address.department(book.edition.edition, department),
      rank: rank.kind === 'rank' ? locale.words.score.rankShort(rank.rank, rank.tied) : undefined,
      finding: wordDepartment(locale, short, result),
      name: name === short ? undefined : name,
      scope: wordChangeScope(locale, change, (id) => shortName(site, id)),
    };
  });
}
