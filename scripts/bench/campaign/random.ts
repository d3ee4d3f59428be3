/** Choices that look random and are the same in every run: they follow from a seed alone. */
export interface Random {
  /** A number from 0 to below 1. */
  readonly next: () => number;
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
  /** True in a part of the cases, 0 to 1. */
  readonly chance: (part: number) => boolean;
}

/** Mulberry32: 32 bits of state are plenty for text that only has to vary. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    chance: (part) => next() < part,
  };
}
