import { createHash } from 'node:crypto';
import type { CardFacts } from '#card/facts.ts';
import type { CardFormat } from '#card/format.ts';
import { templateVersion } from '#card/template.ts';

/** Where the files of a card lie, below the root of the site. */
export interface CardFiles {
  /** With a hash of what is shown: a changed number is a new address. */
  readonly hashed: string;
  /** Without: always the newest. */
  readonly newest: string;
  /** The hash, by which the drawing is kept between builds. */
  readonly hash: string;
}

/** The files of a card in one shape. Pure: pages know them before anything is drawn. */
export function cardFiles(facts: CardFacts, format: CardFormat): CardFiles {
  const shown = JSON.stringify([templateVersion, format, facts]);
  const hash = createHash('sha256').update(shown).digest('hex').slice(0, 16);
  const id = facts.id === undefined ? '' : `-${facts.id}`;
  const name = `cards/${facts.edition}/${facts.kind}${id}-${format}`;
  return { hash, hashed: `${name}.${hash}.png`, newest: `${name}.png` };
}
