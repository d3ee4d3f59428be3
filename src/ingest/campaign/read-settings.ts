import type { CampaignTables } from '#model/campaign.ts';
import { columnsOf } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import { settings, type Settings } from '#model/tables/site.ts';
import { choiceInOtherWords } from '#ingest/cell/choice-words.ts';
import { cellReader } from '#ingest/cell/cell-reader.ts';
import type { CellProblem } from '#ingest/cell/outcome.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { judgeSetting, type SettingFault } from './judge-setting.ts';

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
    const fault = outcome.ok ? judgeSetting(record.key, record.value) : whyOf(outcome);
    if (outcome.ok && fault === undefined) values[record.key] = outcome.value;
    else {
      const letter = letters?.get('value') ?? 'B';
      const place = { file: record.file, row: record.row, column: { letter, name: 'value' } };
      const { kind, choices = [] } = reader.column.note;
      const facts = {
        setting: record.key,
        holds: kind,
        allowed: choices.join(', '),
        right: choiceInOtherWords(record.value, choices),
        ...fault,
      };
      issues.push(makeIssue('malformed-setting', { place, found: record.value, facts }));
    }
  }
  const parsed = settings.safeParse(values);
  return { settings: parsed.success ? parsed.data : settings.parse({}), issues };
}

/** Why a cell is no address at all. */
const whyOf = (problem: CellProblem): SettingFault =>
  problem.kind === 'unsafe-address' ? problem.facts : {};
