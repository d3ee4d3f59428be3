import type { Criterion } from '#model/tables/criteria.ts';
import type { Theme } from '#model/tables/themes.ts';

/** A theme as pages show it. */
export interface NamedTheme {
  readonly theme: string;
  readonly name: string;
  /** Its weight as typed; absent where the themes of the edition have none. */
  readonly weight?: string;
}

/**
 * The themes of an edition: those of its themes table, and after them those that only criteria name,
 * whose id is their name.
 */
export function themesOf(themes: readonly Theme[], criteria: readonly Criterion[]): NamedTheme[] {
  const named: NamedTheme[] = themes.map(({ theme, name, weight }) =>
    weight === undefined ? { theme, name } : { theme, name, weight },
  );
  const known = new Set(named.map((each) => each.theme));
  const used = new Set(criteria.flatMap(({ theme }) => theme ?? []));
  return [
    ...named,
    ...[...used].filter((theme) => !known.has(theme)).map((theme) => ({ theme, name: theme })),
  ];
}
