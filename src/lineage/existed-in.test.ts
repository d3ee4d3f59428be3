import { describe, expect, it } from 'vitest';
import { departments } from '#model/tables/departments.ts';
import { editions } from '#model/tables/editions.ts';
import { existedIn } from './existed-in.ts';

const edition = (cells: Record<string, string> = {}) =>
  editions.row.parse({ edition: '2026', title: 'T', year: '2026', status: 'published', ...cells });
const life = (opened_on?: string, closed_on?: string) =>
  departments.row.parse({ department: 'a', name: 'A', opened_on, closed_on });

const window = { evidence_from: '2025-09-01', evidence_to: '2026-08-31' };

describe('existedIn', () => {
  it.each([
    [undefined, undefined, true],
    ['2026-08-31', undefined, true],
    ['2026-09-01', undefined, false],
    [undefined, '2025-09-01', true],
    [undefined, '2025-08-31', false],
    [undefined, '2025', true],
    ['2026', undefined, true],
    ['2026-09', undefined, false],
  ])(
    'existedIn, opened %s and closed %s, within an evidence window, is %s',
    (opened, closed, is) => {
      expect(existedIn(life(opened, closed), edition(window))).toBe(is);
    },
  );

  it('existedIn goes by the year without an evidence window', () => {
    expect(existedIn(life('2026-12-31'), edition())).toBe(true);
    expect(existedIn(life('2027'), edition())).toBe(false);
    expect(existedIn(life(undefined, '2025-12'), edition())).toBe(false);
  });
});
