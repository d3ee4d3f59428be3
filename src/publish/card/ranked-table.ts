import type { CardRow, CardTable } from '#card/facts.ts';
import type { RankOutcome, ScoreOutcome, Silence } from '#model/outcome.ts';
import { inRankOrder } from '#publish/book/answers.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordScore } from '#site/sentence/score.ts';

interface Ranked {
  readonly department: string;
  readonly score: ScoreOutcome;
  readonly rank: RankOutcome;
  readonly silence: Silence;
}

/** More rows than any card has room for, at either end. */
const end = 12;

/** Departments by rank, those without a score at the end; ties by name. */
export function rankedTable(site: Site, results: readonly Ranked[]): CardTable {
  return {
    title: site.locale.words.card.league,
    rows: shortened(inRankOrder(site, results)).map((result) => rowOf(site, result)),
  };
}

/** The first and the last rows, which is all that a card can show. */
export const shortened = <Row>(rows: readonly Row[]): readonly Row[] =>
  rows.length <= 2 * end ? rows : [...rows.slice(0, end), ...rows.slice(-end)];

function rowOf(site: Site, { department, score, silence }: Ranked): CardRow {
  const text = shortName(site, department);
  const { none } = site.locale.words.score;
  if (silence === 'all') return { text, value: none['no-response'], missing: true };
  const value = wordScore(site.locale, score);
  return { text, value, missing: score.kind === 'none' };
}
