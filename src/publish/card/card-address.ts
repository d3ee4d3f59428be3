import { createHash } from 'node:crypto';
import type { Card } from '#card/card.ts';
import { type CardFormat, templateVersion } from '#card/format.ts';

/** Where the files of a card lie, below the root of the site. */
export interface CardFiles {
  /** With a hash of what is shown: a changed number is a new address. */
  readonly hashed: string;
  /** Without: always the newest. */
  readonly newest: string;
  /** The hash, by which the drawing is kept between builds. */
  readonly hash: string;
}

/** Several pages name the same card, and what it shows is long. */
const known = new WeakMap<Card, Record<CardFormat, CardFiles>>();

/** The files of a card in one shape. Pages know them before anything is drawn. */
export function cardFiles(card: Card, format: CardFormat): CardFiles {
  const files = known.get(card) ?? nameFiles(card);
  known.set(card, files);
  return files[format];
}

function nameFiles(card: Card): Record<CardFormat, CardFiles> {
  const shown = JSON.stringify(card);
  const id = card.id === undefined ? '' : `-${card.id}`;
  const name = (format: CardFormat): CardFiles => {
    const of = `${templateVersion} ${format} ${shown}`;
    const hash = createHash('sha256').update(of).digest('hex').slice(0, 16);
    const newest = `cards/${card.edition}/${card.kind}${id}-${format}`;
    return { hash, hashed: `${newest}.${hash}.png`, newest: `${newest}.png` };
  };
  return { wide: name('wide'), square: name('square'), story: name('story') };
}
