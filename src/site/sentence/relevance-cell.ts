import type { FormRelevance, RelevanceCell } from '#model/relevance.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';

/**
 * One cell of the matrix, for text alternatives: `Partly made. Central; 3 relevant links: 1 not made
 * and 2 explicit`. The state alone where no link is relevant.
 */
export function wordCell(locale: Locale, { state, links, strongest }: RelevanceCell): string {
  const { cell, implied, state: states, strength } = locale.words.relevance;
  const { count, list } = locale.format;
  const relevant = links.no + links.implicit + links.explicit;
  if (relevant === 0) return states[state];
  const kinds = (['no', 'implicit', 'explicit'] as const).filter((made) => links[made] > 0);
  const counts = kinds.map((made) =>
    pluralForm(locale, cell.counts[made], links[made])(count(links[made])),
  );
  const all = pluralForm(locale, cell.links, relevant)(count(relevant), list(counts));
  const said = links.explicit === 0 && isMade(state) ? implied[state] : states[state];
  return cell.whole(said, strength[strongest ?? 0] ?? '', all);
}

const isMade = (state: RelevanceCell['state']): state is 'partly' | 'made' =>
  state === 'partly' || state === 'made';

/** The finding on one form, without a full stop: who has objectives that bear on it, and makes no link. */
export function wordForm(locale: Locale, name: string, { departments }: FormRelevance): string {
  const { form } = locale.words.relevance;
  const { count } = locale.format;
  const of = departments.length;
  const no = departments.filter(({ cell }) => cell.state === 'gap').length;
  if (of === 0) return form.none(name);
  if (no === of) return pluralForm(locale, form.allGap, of)(name, count(of));
  if (no === 0) return pluralForm(locale, form.allMade, of)(name, count(of));
  return pluralForm(locale, form.some, of, no)(name, count(of), count(no));
}
