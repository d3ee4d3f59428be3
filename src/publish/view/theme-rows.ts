import { placeScoreBar } from '#chart/score-bar/place.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { ThemeAnswer } from '#publish/book/theme-answers.ts';
import { fullName, type Site } from '#publish/site.ts';
import { wordCoverageInShort } from '#site/sentence/coverage.ts';
import { wordScore } from '#site/sentence/score.ts';

/** The rows of a theme's table. */
export function themeRows(site: Site, book: EditionBook, answers: readonly ThemeAnswer[]) {
  const { words } = site.locale;
  return answers.map(({ department, score, rank, coverage, silence }) => {
    const silent = silence === 'all';
    const scored = score.kind === 'score';
    return {
      href: site.address.department(book.edition.edition, department),
      name: fullName(site, department),
      ...(rank.kind === 'rank' ? { rank: words.score.rankShort(rank.rank, rank.tied) } : {}),
      score: silent ? words.score.none['no-response'] : wordScore(site.locale, score),
      ...(silent && scored ? { beneath: words.score.countedAsZero } : {}),
      missing: silent || !scored,
      bar: placeScoreBar(scored ? { score: score.value, silent } : { silent: false }),
      coverage: wordCoverageInShort(site.locale, coverage),
    };
  });
}
