import type { CampaignTables } from '#model/campaign.ts';
import { columnsOf } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import { contrastOf, paper } from '#model/contrast.ts';
import { settings, type Settings } from '#model/tables/site.ts';
import { choiceInOtherWords } from '#ingest/cell/choice-words.ts';
import { cellReader } from '#ingest/cell/cell-reader.ts';
import { isLanguageTag, languageNamed } from './language-named.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';

/**
 * The settings of a campaign, defaults filled in, and the values that are no such setting.
 *
 * @param letters of the columns of `site.csv`
 */
export function readSettings(
  rows: CampaignTables['site'],
  letters: ReadonlyMap<string, string> | undefined,
): { settings: Settings; issues: Issue[] } {
  const readers = new Map(
    columnsOf(settings).map((column) => [column.name, { column, read: cellReader(column, ',') }]),
  );
  const values: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const record of rows) {
    const reader = readers.get(record.key);
    if (reader === undefined || record.value === undefined) continue;
    const outcome = reader.read(record.value);
    if (outcome.ok && fits(record.key, record.value)) values[record.key] = outcome.value;
    else {
      const letter = letters?.get('value') ?? 'B';
      const place = { file: record.file, row: record.row, column: { letter, name: 'value' } };
      const { kind, choices = [] } = reader.column.note;
      const facts = {
        setting: record.key,
        holds: kind,
        allowed: choices.join(', '),
        right: choiceInOtherWords(record.value, choices) ?? rightForm(record),
      };
      issues.push(makeIssue('malformed-setting', { place, found: record.value, facts }));
    }
  }
  const parsed = settings.safeParse(values);
  return { settings: parsed.success ? parsed.data : settings.parse({}), issues };
}

/** What the schemas of settings can't say: a language tag, a mail address, a colour, a bare address. */
function fits(key: string, value: string): boolean {
  if (key === 'language') return isLanguageTag(value);
  if (key === 'contact') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
  if (key === 'address') return bareAddress(value) === undefined;
  return key !== 'accent' || isAccent(value);
}

/** The right form of a value: of an address that only has too much at its end, the tag of a language. */
function rightForm({ key, value = '' }: { key: string; value?: string | undefined }) {
  if (key === 'language') return languageNamed(value);
  return key === 'address' ? bareAddress(value) : undefined;
}

/** Addresses of pages are made of origin and path; what a query or a hash says would be lost unseen. */
function bareAddress(value: string): string | undefined {
  const url = /[?#]/.test(value) ? URL.parse(value) : null;
  return url === null ? undefined : `${url.origin}${url.pathname}`;
}

/** A colour in which text can be read on paper, and paper on it. */
const isAccent = (value: string): boolean =>
  /^#[0-9a-f]{6}$/i.test(value) && contrastOf(value, paper) >= 4.5;
