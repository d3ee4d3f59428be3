import type { CardRow, CardTable } from '#card/card.ts';
import type { RankOutcome, ScoreOutcome, Silence } from '#model/outcome.ts';
import { inRankOrder } from '#publish/book/answers.ts';
import { shortName, type Site } from '#publish/site.ts';
import { writeScore } from '#site/standing.ts';

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

function rowOf(site: Site, result: Ranked): CardRow {
  const { text: value, isMissing: missing } = writeScore(site.locale, result);
  return { text: shortName(site, result.department), value, missing };
}
