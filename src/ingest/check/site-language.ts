import { interfaceLanguageOf, interfaceLanguages } from '#model/interface-languages.ts';
import { undrawable } from '#model/drawable.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { nameCharacter } from './name-character.ts';
import type { Check } from './reading.ts';
import { settingRows } from './setting-rows.ts';

/**
 * A language of the site that the interface has no words in, or whose digits and signs no font of
 * the share cards has.
 */
export const checkSiteLanguage: Check = (reading) => {
  const { language } = reading.campaign.settings;
  // A tag that is none was refused: the setting then is the default, which no row states.
  const row = settingRows(reading).find(
    ({ key, value }) => key === 'language' && value === language,
  );
  if (row === undefined) return [];
  const about = { place: row.place, found: row.value };
  const issues: Issue[] = [];
  const missing = undrawable(numbersIn(language));
  if (missing.length > 0) {
    const characters = missing.map(nameCharacter).join(', ');
    issues.push(
      makeIssue('character-without-glyph', {
        ...about,
        facts: { characters, setting: 'language' },
      }),
    );
  }
  if (interfaceLanguageOf(language) === undefined) {
    const facts = { languages: interfaceLanguages.join(', ') };
    issues.push(makeIssue('language-without-words', { ...about, facts }));
  }
  return issues;
};

/** Every digit, sign and separator with which a language writes scores, differences and lists. */
function numbersIn(language: string): string {
  const signed = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  // Cards set the true minus sign in place of the hyphen.
  const differences = [9_876_543_210.5, -0.5].map((value) =>
    signed.format(value).replace('-', '\u2212'),
  );
  return [...differences, list.format(['1', '2', '3'])].join('');
}
