import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';

interface Figure {
  score: number | null;
  shown: string | null;
  rank: string | null;
}

interface ScoredDepartment extends Figure {
  department: string;
  themes: Record<string, Figure>;
}

interface ScoreReport {
  editions: { edition: string; departments: ScoredDepartment[] }[];
}

interface ExpectedFigure {
  department: string;
  theme?: string;
  score_times_10: string;
  shown: string;
  rank: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CASE = 'tests/cases/rdr-2022';

function readExpected(name: string): ExpectedFigure[] {
  const text = readFileSync(`${ROOT}${CASE}/expected/${name}`, 'utf8');
  return Papa.parse<ExpectedFigure>(text, {
    header: true,
    skipEmptyLines: true,
  }).data;
}

function scoreCampaign(): ScoredDepartment[] {
  const args = ['scripts/score.ts', '--campaign', CASE, '--json'];
  const json = execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { editions } = JSON.parse(json) as ScoreReport;
  expect(editions.map(({ edition }) => edition)).toEqual(['2022']);
  return editions[0]?.departments ?? [];
}

const totals = readExpected('totals.csv');
const themes = readExpected('themes.csv');
let scored: ScoredDepartment[] = [];

function findFigure({ department, theme }: ExpectedFigure): Figure | undefined {
  const row = scored.find((one) => one.department === department);
  return theme === undefined ? row : row?.themes[theme];
}

function nameFigure({ department, theme }: ExpectedFigure): string {
  return `${department} ${theme ?? 'total'}`;
}

/** The figures whose score is further than 1e-9 from the published one, both of 100. */
function listDeviations(expected: ExpectedFigure[]): string[] {
  return expected
    .filter((row) => {
      const score = findFigure(row)?.score ?? Number.NaN;
      return !(Math.abs(score * 10 - Number(row.score_times_10)) <= 1e-9);
    })
    .map(nameFigure);
}

function listExpected(expected: ExpectedFigure[], field: 'shown' | 'rank') {
  return expected.map((row) => [nameFigure(row), row[field]]);
}

function listScored(expected: ExpectedFigure[], field: 'shown' | 'rank') {
  return expected.map((row) => [nameFigure(row), findFigure(row)?.[field]]);
}

describe('the Big Tech Scorecard 2022', () => {
  beforeAll(() => {
    scored = scoreCampaign();
  });

  it('has the 14 companies and no other', () => {
    expect(totals).toHaveLength(14);
    expect(scored.map(({ department }) => department).sort()).toEqual(
      totals.map(({ department }) => department).sort(),
    );
  });

  it('gives all 14 published totals within 1e-9', () => {
    expect(listDeviations(totals)).toEqual([]);
  });

  it('gives all 42 published category scores within 1e-9', () => {
    expect(themes).toHaveLength(42);
    expect(listDeviations(themes)).toEqual([]);
  });

  it.each([
    ['totals', totals],
    ['category scores', themes],
  ])('shows the %s as published, a tenth of the whole number', (_, expected) => {
    expect(listScored(expected, 'shown')).toEqual(listExpected(expected, 'shown'));
  });

  it.each([
    ['totals', totals],
    ['category scores', themes],
  ])('ranks the %s as published, shared ranks marked', (_, expected) => {
    expect(listScored(expected, 'rank')).toEqual(listExpected(expected, 'rank'));
  });
});
