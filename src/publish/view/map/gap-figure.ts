import type { GapOutcome } from '#model/relevance.ts';
import type { Locale } from '#site/locale.ts';
import { partForm } from '#site/sentence/plural-form.ts';

/** The gap as a big number with what it counts beneath; undefined where none can be told. */
export function gapFigure(locale: Locale, gap: GapOutcome) {
  if (gap.kind === 'none') return undefined;
  const { count } = locale.format;
  const { no, relevant } = gap.objectives;
  const of = locale.words.map.figure[partForm(locale, no, relevant)];
  return { number: count(no), of: of(count(relevant)), missing: no > 0 };
}
