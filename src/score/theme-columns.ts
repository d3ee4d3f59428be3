import { tally, type Tally } from './tally.ts';
import type { EditionWorking } from './working.ts';

/** One theme over all departments of an edition. */
export interface ThemeColumn {
  readonly theme: string;
  /** The tally of each department, in their order; those with the same sums have one and the same. */
  readonly tallies: readonly Tally[];
  /** How many departments have each. */
  readonly counts: ReadonlyMap<Tally, number>;
}

const nothing = tally([]);

/** The themes of an edition, in their order. Never throws. */
export function themeColumns({ scheme, departments }: EditionWorking): ThemeColumn[] {
  return scheme.themes.map((theme) => {
    const tallies = Array.from(departments.values(), (each) => each.tallies.get(theme) ?? nothing);
    const counts = new Map<Tally, number>();
    for (const each of tallies) counts.set(each, (counts.get(each) ?? 0) + 1);
    return { theme, tallies, counts };
  });
}
