import { undrawable } from '#model/drawable.ts';
import type { CardFacts } from './facts.ts';

/** Whether the bundled fonts have every character of a card: one that they lack would be a box. */
export const isDrawable = (facts: CardFacts): boolean =>
  textsOf(facts).every((text) => undrawable(text).length === 0);

function textsOf(facts: CardFacts): string[] {
  const { campaign, address, notices, label, name, mark, lines, further, scale, table } = facts;
  const marks =
    mark === undefined ? [] : mark.kind === 'number' ? [mark.number, mark.of] : [mark.words];
  const rows = table?.rows.flatMap(({ text, value }) => [text, value]) ?? [];
  return [
    campaign,
    address ?? '',
    label,
    name,
    ...notices,
    ...marks,
    mark?.beneath ?? '',
    ...lines,
    ...further,
    ...(scale?.ends ?? []),
    scale?.mean?.text ?? '',
    table?.title ?? '',
    ...rows,
  ];
}
