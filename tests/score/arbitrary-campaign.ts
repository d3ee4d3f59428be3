import fc from 'fast-check';
import type { Campaign } from '#model/campaign.ts';
import { makeCampaign, type Cells, type Tables } from './make-campaign.ts';

/** What marks and weights look like in a campaign. */
interface Numbers {
  readonly maxMarks: readonly string[];
  readonly weights: readonly string[];
  /** Parts of the highest mark. */
  readonly parts: readonly string[];
}

const plain: Numbers = {
  maxMarks: ['4', '3', '10', '2.5', '100', '7'],
  weights: ['1', '2', '1.5', '0.25', '3.3'],
  parts: ['0', '0.25', '0.5', '0.75', '1'],
};

/** Denominators that have nothing in common, seven decimals, and more digits than a double holds. */
const ugly: Numbers = {
  maxMarks: ['3', '7', '9', '0.7', '1234567.8901234', '98765432109876543210'],
  weights: ['0.1', '0.3333', '7', '0.0000001', '123456789.5', '98765432109876543210.123'],
  parts: ['0', '0.1', '0.3333', '0.0000001', '0.9999999', '1'],
};

const statuses = ['no response', 'withheld', 'not applicable', 'not assessed'] as const;

/** A criterion's row, without its id and edition. */
const criterionOf = ({ maxMarks, weights }: Numbers) =>
  fc.record({
    max_mark: fc.constantFrom(...maxMarks),
    weight: fc.constantFrom(...weights),
    theme: fc.constantFrom('a', 'b', 'c'),
  });

/** What became of one criterion: a part of its highest mark, a status, or no row. */
const outcomeOf = ({ parts }: Numbers) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...parts) },
    { weight: 3, arbitrary: fc.constantFrom(...statuses) },
    { weight: 1, arbitrary: fc.constant('no row') },
  );

const treatment = fc.constantFrom('zero', 'excluded');

const inputsOf = (numbers: Numbers) => {
  const weight = fc.constantFrom(...numbers.weights);
  return fc.record({
    criteria: fc.array(criterionOf(numbers), { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(outcomeOf(numbers), { minLength: 8, maxLength: 8 }), {
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
    themes: fc.tuple(weight, weight, weight),
    own: weight,
    all: fc.option(fc.constantFrom(...statuses)),
    bands: fc.subarray(['0', '2.5', '3.45', '5', '7.5']),
    levels: fc.subarray([...numbers.parts], { minLength: 0 }),
  });
};

const tablesOf = (numbers: Numbers): fc.Arbitrary<Tables> =>
  inputsOf(numbers).map(({ criteria, rows, edition, themed, themes, own, all, bands, levels }) => {
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
      themes: [theme('a', themes[0]), theme('b', themes[1]), theme('c', themes[2])],
      bands: bands.map((from) => ({ edition: '2026', from, band: `from ${from}` })),
      // The first question alone, so that there are always some without levels.
      levels: levels.map((part) => ({
        edition: '2026',
        criterion: 'c-0',
        mark: multiply(part, criteria[0]!.max_mark),
      })),
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
  return [{ ...ids, mark: multiply(outcome, maxMark) }];
}

/** The product of two decimals with all its digits, which a double would round. */
function multiply(a: string, b: string): string {
  const places = (text: string): number => (text.split('.')[1] ?? '').length;
  const digits = BigInt(a.replace('.', '')) * BigInt(b.replace('.', ''));
  const decimals = places(a) + places(b);
  const text = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** The tables of a random campaign of one edition, `2026`. */
export const arbitraryTables = tablesOf(plain);

/** A random campaign of one edition, `2026`. */
export const arbitraryCampaign: fc.Arbitrary<Campaign> = arbitraryTables.map(makeCampaign);

/** The same with marks and weights that no binary fraction and no small denominator holds. */
export const uglyCampaign: fc.Arbitrary<Campaign> = tablesOf(ugly).map(makeCampaign);
