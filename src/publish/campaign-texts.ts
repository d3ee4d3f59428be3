import { allTables } from '#model/all-tables.ts';
import type { Campaign } from '#model/campaign.ts';
import { columnsOf } from '#model/columns.ts';
import type { OwnTexts } from '#site/own-texts.ts';
import type { Site } from './site.ts';

/** The columns that hold words of the campaign, and no ids, numbers or dates. */
const wordy = new Set(
  Object.values(allTables).flatMap(({ row }) =>
    columnsOf(row).flatMap(({ name, note }) =>
      note.kind === 'name' || note.kind === 'text' ? [name] : [],
    ),
  ),
);

/** Of a campaign, once for all of its pages. */
const known = new WeakMap<Campaign, ReadonlySet<string>>();

/**
 * The texts of a campaign, where the pages are in another language than its own; undefined where
 * they are in one.
 * @param further what it says elsewhere than in its tables
 */
export function ownTextsOf(
  { campaign, locale }: Site,
  further: readonly (string | undefined)[],
): OwnTexts | undefined {
  if (locale.own.language === locale.language) return undefined;
  const texts = known.get(campaign) ?? new Set(textsIn(campaign));
  known.set(campaign, texts);
  return { ...locale.own, has: (text) => texts.has(text) || further.includes(text) };
}

/** Whole texts, and the paragraphs of those that have several; an address is in no language. */
function textsIn(value: unknown): string[] {
  if (value instanceof Map) return textsIn([...value.values()]);
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner !== 'string') return textsIn(inner);
    if (!wordy.has(name) || !/\p{L}/u.test(inner) || URL.canParse(inner)) return [];
    return [inner, ...inner.split(/\n+/)].map((text) => text.trim());
  });
}
