import fc from 'fast-check';
import type { Campaign } from '#model/campaign.ts';
import { makeCampaign, type Cells, type Tables } from './make-campaign.ts';

const maxMarks = ['4', '3', '10', '2.5', '100', '7'] as const;
const weights = ['1', '2', '1.5', '0.25', '3.3'] as const;
const statuses = ['no response', 'withheld', 'not applicable', 'not assessed'] as const;

/** A criterion's row, without its id and edition. */
const criterion = fc.record({
  max_mark: fc.constantFrom(...maxMarks),
  weight: fc.constantFrom(...weights),
  theme: fc.constantFrom('a', 'b', 'c'),
});

/** What became of one criterion: a part of its highest mark in quarters, a status, or no row. */
const outcome = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '0.25', '0.5', '0.75', '1') },
  { weight: 3, arbitrary: fc.constantFrom(...statuses) },
  { weight: 1, arbitrary: fc.constant('no row') },
);

const treatment = fc.constantFrom('zero', 'excluded');

/** The tables of a random campaign of one edition, `2026`. */
export const arbitraryTables: fc.Arbitrary<Tables> = fc
  .record({
    criteria: fc.array(criterion, { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(outcome, { minLength: 8, maxLength: 8 }), {
      minLength: 1,
      maxLength: 6,
    }),
    edition: fc.record({
      no_response: treatment,
      withheld: treatment,
      decimals: fc.constantFrom('0', '1'),
      min_coverage: fc.constantFrom('0', '0.5', '0.75', '1'),
    }),
    themed: fc.boolean(),
    own: fc.constantFrom(...weights),
    all: fc.option(fc.constantFrom(...statuses)),
  })
  .map(({ criteria, rows, edition, themed, own, all }) => {
    const theme = (id: string, weight: string): Cells => ({
      edition: '2026',
      theme: id,
      ...(themed ? { weight } : {}),
    });
    return {
      editions: [{ edition: '2026', ...edition }],
      departments: rows.map((_, index) => ({ department: `d-${index}` })),
      criteria: criteria.map((row, index) => ({
        edition: '2026',
        criterion: `c-${index}`,
        ...row,
      })),
      themes: [theme('a', '2'), theme('b', '1'), theme('c', '0.5')],
      weights: [{ edition: '2026', department: 'd-0', criterion: 'c-0', weight: own }],
      assessments: {
        '2026': rows.flatMap((outcomes, department) => [
          ...criteria.flatMap(({ max_mark }, index) =>
            readOutcome(outcomes[index]!, max_mark, {
              department: `d-${department}`,
              criterion: `c-${index}`,
            }),
          ),
          ...(all === null
            ? []
            : [{ department: `d-${department}`, criterion: 'all', status: all }]),
        ]),
      },
    };
  });

function readOutcome(outcome: string, maxMark: string, ids: Cells): Cells[] {
  if (outcome === 'no row') return [];
  if (statuses.some((status) => status === outcome)) return [{ ...ids, status: outcome }];
  return [{ ...ids, mark: String(Number(outcome) * Number(maxMark)) }];
}

/** A random campaign of one edition, `2026`. */
export const arbitraryCampaign: fc.Arbitrary<Campaign> = arbitraryTables.map(makeCampaign);
