import { termGroups } from '#model/interface-languages.ts';
import { undrawable } from '#model/drawable.ts';
import type { Issue, Place } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { nameCharacter } from './name-character.ts';
import type { Check } from './reading.ts';
import { settingRows } from './setting-rows.ts';

/** Names and titles with a character that no font of the share cards has. */
export const checkCardCharacters: Check = (reading) => {
  const { campaign, placeOf } = reading;
  const { editions, departments, themes, bands } = campaign;
  return [
    ...settingRows(reading)
      .filter(({ key }) => onCards.has(key))
      .flatMap(({ value, place }) => issuesOf(value, place)),
    ...editions.flatMap((row) => issuesOf(row.title, placeOf(row, 'title'))),
    ...departments.flatMap((row) => [
      ...issuesOf(row.name, placeOf(row, 'name')),
      ...issuesOf(row.short_name, placeOf(row, 'short_name')),
    ]),
    ...themes.flatMap((row) => issuesOf(row.name, placeOf(row, 'name'))),
    ...bands.flatMap((row) => issuesOf(row.band, placeOf(row, 'band'))),
  ];
};

function issuesOf(text: string | undefined, place: Place): Issue[] {
  const missing = undrawable(text ?? '');
  if (text === undefined || missing.length === 0) return [];
  const facts = { characters: missing.map(nameCharacter).join(', ') };
  return [makeIssue('character-without-glyph', { place, found: text, facts })];
}

const onCards = new Set<string>(['name', 'country', ...Object.values(termGroups).flat(2)]);
