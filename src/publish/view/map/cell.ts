import type { RelevanceCell } from '#model/relevance.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/sentence/plural-form.ts';
import { wordCell } from '#site/sentence/relevance-cell.ts';

/** The anchor of a cell of the matrix. */
export const cellAnchor = (department: string, form: string): string =>
  `cell-${department}-${form}`;

/** One cell in a few words to see, and in whole words to hear. */
export function cellFacts(locale: Locale, cell: RelevanceCell) {
  const { map } = locale.words;
  const { state, links } = cell;
  if (state === 'none') {
    return { state, lines: [map.cell.nothing], spoken: map.cell.spokenNothing };
  }
  if (state === 'not-read') return { state, lines: [map.cell.notRead], spoken: map.cell.notRead };
  const relevant = links.no + links.implicit + links.explicit;
  const count = map.cell.links[pluralForm(locale, relevant)](locale.format.count(relevant));
  return { state, lines: [count, madeOf(locale, cell)], spoken: wordCell(locale, cell) };
}

function madeOf({ words, format }: Locale, { state, links }: RelevanceCell): string {
  const { made } = words.map.cell;
  if (state === 'gap') return made.none;
  const { explicit, implicit } = links;
  if (state === 'partly') {
    // What is only implied is not called made.
    const word = explicit === 0 ? made.someImplied : made.some;
    return word(format.count(explicit === 0 ? implicit : explicit));
  }
  return explicit === 0 ? made.implied : made.all;
}
