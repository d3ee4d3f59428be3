import { readCell, readSource, toId, toTenths, type Row } from './source-table.ts';

/** Google and Twitter share 56 in Governance with three companies above them: both are 4th (README.md). */
const RANK_CORRECTIONS = [
  { company: 'Google', column: 'governance_rank', published: '5', right: '4' },
  { company: 'Twitter', column: 'governance_rank', published: '5', right: '4' },
];

/** The published ranks of a column by company, corrected, with "=" before a rank that companies share. */
function settleRanks(website: Row[], column: string): Map<string, string> {
  const ranks = new Map(website.map((row) => [readCell(row, 'company'), readCell(row, column)]));
  for (const correction of RANK_CORRECTIONS) {
    if (correction.column !== column) continue;
    if (ranks.get(correction.company) !== correction.published)
      throw new Error(`Nothing to correct: ${column} of ${correction.company}`);
    ranks.set(correction.company, correction.right);
  }
  const all = [...ranks.values()];
  const isShared = (rank: string) => all.indexOf(rank) !== all.lastIndexOf(rank);
  return new Map(
    [...ranks].map(([company, rank]) => [company, isShared(rank) ? `=${rank}` : rank]),
  );
}

/** The figures that one column of the published tables expects of us, a row for each company. */
export function makeExpected(columns: { score: string; rank: string }): Row[] {
  const website = readSource('published-website.csv');
  const ranks = settleRanks(website, columns.rank);
  const precise = new Map(
    readSource('published-overview.csv').map((row) => [readCell(row, 'company'), row]),
  );
  return website.map((row) => {
    const company = readCell(row, 'company');
    return {
      department: toId(company),
      score_times_10: readCell(precise.get(company) ?? {}, columns.score),
      shown: toTenths(readCell(row, columns.score)),
      rank: ranks.get(company) ?? '',
    };
  });
}
