import type { CardScale } from '#card/card.ts';
import type { EditionResult, ScoreOutcome } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';

/** The numbers at the ends and in the middle of every ruler. */
export const scaleEnds = ({ format }: Locale): CardScale['ends'] => [
  format.count(0),
  format.count(5),
  format.count(10),
];

/** Some scores as places on the ruler, each place once, from 0 up. */
export function placesOf(scores: readonly ScoreOutcome[]): number[] {
  const shown = scores.flatMap((score) => (score.kind === 'score' ? Number(score.shown) : []));
  return [...new Set(shown)].sort((a, b) => a - b);
}

/** The card of every department shows all the others of its edition. */
const known = new WeakMap<EditionResult, readonly number[]>();

/** The same of all departments of an edition, found once. */
export function placesIn(edition: EditionResult): readonly number[] {
  const places = known.get(edition) ?? placesOf(edition.departments.map(({ score }) => score));
  known.set(edition, places);
  return places;
}
