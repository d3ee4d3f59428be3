import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DepartmentResult } from '#model/outcome.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { arbitraryTables } from './arbitrary-campaign.ts';
import { makeCampaign, type Cells, type Tables } from './make-campaign.ts';
import { marks, scoreYears } from './two-years.ts';

const score = (tables: Tables): readonly DepartmentResult[] =>
  scoreCampaign(makeCampaign(tables)).get('2026')!.departments;

/** A result with what is worked out when it is asked for. */
const whole = (each: DepartmentResult) => ({
  ...each,
  otherTreatments: each.otherTreatments(),
  criteria: each.criteria(),
  next: each.next(),
});

const sorted = (results: readonly DepartmentResult[]) =>
  results
    .map(whole)
    .map((each) => ({
      ...each,
      themes: each.themes.toSorted((a, b) => (a.theme < b.theme ? -1 : 1)),
      criteria: each.criteria
        .map((criterion) => ({ ...criterion, row: 0 }))
        .toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1)),
      next: each.next.toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.department < b.department ? -1 : 1));

/** Lists of departments and of events stand in the order of the rows, which says nothing. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(unordered(each))).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, unordered(own)]));
}

const withMarks = (tables: Tables, change: (row: Cells) => Cells): Tables => ({
  ...tables,
  assessments: { '2026': tables.assessments!['2026']!.map(change) },
});

const valueOf = ({ score: own }: Pick<DepartmentResult, 'score'>): number | undefined =>
  own.kind === 'score' ? own.value : undefined;

describe('scoreCampaign', () => {
  it('gives scores between the smallest and the largest share that counts', () => {
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        for (const result of score(tables)) {
          const shares = result.criteria().flatMap(({ share }) => share ?? []);
          const value = valueOf(result);
          if (value === undefined) continue;
          expect(value).toBeGreaterThanOrEqual(10 * Math.min(...shares) - 1e-12);
          expect(value).toBeLessThanOrEqual(10 * Math.max(...shares) + 1e-12);
        }
      }),
    );
  });

  it('never lowers a score when a mark is raised', () => {
    fc.assert(
      fc.property(arbitraryTables, fc.nat(), (tables, pick) => {
        const scored = tables.assessments!['2026']!.filter(({ mark }) => mark !== undefined);
        const chosen = scored[pick % Math.max(1, scored.length)];
        if (!chosen) return;
        const { max_mark: full } = tables.criteria.find((c) => c.criterion === chosen.criterion)!;
        const raised = withMarks(tables, (row) => (row === chosen ? { ...row, mark: full! } : row));
        const before = score(tables);
        for (const [index, result] of score(raised).entries())
          expect(valueOf(result) ?? 0).toBeGreaterThanOrEqual(valueOf(before[index]!) ?? 0);
      }),
    );
  });

  it('gives the same values whatever the order of the rows', () => {
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        const reversed = {
          ...tables,
          departments: tables.departments.toReversed(),
          criteria: tables.criteria.toReversed(),
          themes: tables.themes!.toReversed(),
          assessments: { '2026': tables.assessments!['2026']!.toReversed() },
        };
        expect(sorted(score(reversed))).toEqual(sorted(score(tables)));
      }),
    );
  });

  it('gives the same changes whatever the order of the rows of lineage', () => {
    const event = (changed_on: string, kind: string, ends: string): Cells => {
      const [from, to] = ends.split('>');
      return { changed_on, kind, ...(from && { from }), ...(to && { to }) };
    };
    const events = [
      event('2025-03', 'rename', 'a>b'),
      event('2026-02', 'rename', 'b>c'),
      event('2026-03', 'merge', 'd>f'),
      event('2026-03', 'merge', 'e>f'),
      event('2026-03', 'merge', 'g>f'),
      event('2026-04', 'transfer', 'h>c'),
      event('2026-05', 'transfer', 'c>h'),
      event('2026-05', 'split', 'i>j'),
      event('2026-05', 'split', 'i>k'),
      event('2026-06', 'create', '>l'),
    ];
    const rows = (ids: string) => [...ids].flatMap((id) => marks(id, '1', '2'));
    const changes = (own: Cells[]) =>
      scoreYears(rows('abdeghi'), rows('bcfhjkl'), {
        departments: [...'abcdefghijkl'].map((department) => ({ department })),
        departmentChanges: own,
      })
        .get('2026')!
        .departments.map(({ department, change }) => [department, unordered(change)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(events), (shuffled) => {
        const inTheirOrder = events.filter((each) => shuffled.includes(each));
        expect(changes(shuffled)).toEqual(changes(inTheirOrder));
      }),
    );
  });

  it('gives the same values whatever the order of the columns', () => {
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        const turned = (row: Cells): Cells => Object.fromEntries(Object.entries(row).toReversed());
        expect(score(withMarks(tables, turned)).map(whole)).toEqual(score(tables).map(whole));
      }),
    );
  });

  it('gives the same scores when all weights are scaled', () => {
    const scale = (row: Cells): Cells =>
      row['weight'] === undefined
        ? row
        : { ...row, weight: (Number(row['weight']) * 7).toFixed(2) };
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        const scaled = score({
          ...tables,
          criteria: tables.criteria.map(scale),
          weights: tables.weights!.map(scale),
          themes: tables.themes!.map(scale),
        });
        const plain = score(tables);
        expect(scaled.map((each) => [each.score, each.coverage, each.rank, each.next()])).toEqual(
          plain.map((each) => [each.score, each.coverage, each.rank, each.next()]),
        );
      }),
    );
  });

  it('gives the same scores when a criterion is added that applies to nobody', () => {
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        const added = score({
          ...tables,
          criteria: [...tables.criteria, { edition: '2026', criterion: 'extra', theme: 'a' }],
          assessments: {
            '2026': [
              ...tables.assessments!['2026']!,
              ...tables.departments.map(({ department }) => ({
                department: department!,
                criterion: 'extra',
                status: 'not applicable',
              })),
            ],
          },
        });
        // A department without any row comes into the edition by the added row.
        const plain = new Map(score(tables).map((each) => [each.department, each]));
        for (const each of added.filter(({ department }) => plain.has(department))) {
          const before = plain.get(each.department)!;
          expect([each.score, each.coverage, each.silence]).toEqual([
            before.score,
            before.coverage,
            before.silence,
          ]);
        }
      }),
    );
  });

  it('gives a department score that its theme scores add up to', () => {
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        const weights = new Map(tables.themes!.map(({ theme, weight }) => [theme!, weight]));
        for (const result of score(tables)) {
          const value = valueOf(result);
          if (value === undefined) continue;
          const parts = result.themes.flatMap((theme) => {
            const counting = result
              .criteria()
              .filter((each) => each.theme === theme.theme && each.share !== undefined);
            const weight = counting.reduce((sum, each) => sum + Number(each.weight), 0);
            if (weight === 0) return [];
            const points = counting.reduce(
              (sum, each) => sum + Number(each.weight) * (each.share ?? 0),
              0,
            );
            const own = (10 * points) / weight;
            // A theme of which too little is known is shown no score, and counts all the same.
            if (theme.score.kind === 'score') expect(theme.score.value).toBeCloseTo(own, 9);
            else expect(theme.score.why).toBe('below-coverage');
            return [{ own, weight: Number(weights.get(theme.theme) ?? weight) }];
          });
          const top = parts.reduce((sum, { own, weight }) => sum + own * weight, 0);
          const bottom = parts.reduce((sum, { weight }) => sum + weight, 0);
          expect(value).toBeCloseTo(top / bottom, 9);
        }
      }),
    );
  });

  it('promises exactly the score that the next level brings', () => {
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        for (const result of score(tables)) {
          const { department } = result;
          for (const { criterion, to, score: promised } of result.next()) {
            const rest = tables.assessments!['2026']!.filter(
              (row) => row['department'] !== department || row['criterion'] !== criterion,
            );
            const rows = [...rest, { department, criterion, mark: to }];
            const after = score({ ...tables, assessments: { '2026': rows } });
            const own = after.find((each) => each.department === department);
            expect(own?.score).toEqual({ kind: 'score', ...promised });
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
