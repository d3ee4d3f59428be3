import type { DepartmentResult } from '#model/outcome.ts';

/** The result of a department in its first report, for tests of sentences: what matters is put in. */
export const inventResult = (part: Partial<DepartmentResult>): DepartmentResult => ({
  department: 'transport',
  score: { kind: 'score', value: 3.375, shown: '3.4' },
  rank: { kind: 'rank', rank: 4, tied: true, of: 16, silent: 0 },
  band: undefined,
  coverage: { value: 1, shownPercent: '100', silent: 0, silentPercent: '0' },
  silence: 'none',
  themes: [],
  otherTreatments: () => [],
  criteria: () => [],
  next: () => [],
  change: { kind: 'none', why: 'first-edition' },
  ...part,
});
