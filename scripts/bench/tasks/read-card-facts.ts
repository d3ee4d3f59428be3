import { readFileSync } from 'node:fs';
import type { CardFacts } from '#card/facts.ts';

/** The facts that another task wrote down. */
export function readCardFacts(file: string): CardFacts[] {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- Written from this type.
  const facts: CardFacts[] = JSON.parse(readFileSync(file, 'utf8'));
  return facts;
}
