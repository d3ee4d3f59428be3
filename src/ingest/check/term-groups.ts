import { interfaceLanguageOf, termGroups } from '#model/interface-languages.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';
import { settingRows } from './setting-rows.ts';

/**
 * Names of what is graded of which some forms are given and others are not: sentences would call one
 * thing by two names. The forms are those of the language that the words of the interface are in.
 */
export const checkTermGroups: Check = (reading) => {
  if (!reading.isWhole('site')) return [];
  const given = new Map(settingRows(reading).map((row) => [row.key, row]));
  const language = interfaceLanguageOf(reading.campaign.settings.language) ?? 'en';
  return termGroups[language].flatMap((group) => {
    const first = group.flatMap((key) => given.get(key) ?? [])[0];
    const missing = group.filter((key) => !given.has(key));
    if (first === undefined || missing.length === 0) return [];
    const facts = { given: first.key, missing: missing.join(', ') };
    return [makeIssue('term-incomplete', { place: first.place, found: first.value, facts })];
  });
};
