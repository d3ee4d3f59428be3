import type { Place } from '#model/issue.ts';
import type { Reading } from './reading.ts';

/** A row of `site.csv` with a value, and where the value stands. */
interface SettingRow {
  readonly key: string;
  readonly value: string;
  readonly place: Place;
}

/** The settings as they were typed; what is read of them keeps no place of its own. */
export const settingRows = (files: Reading['files']): SettingRow[] =>
  files
    .filter(({ table }) => table === 'site')
    .flatMap(({ file, letters, records }) =>
      records.flatMap((record: unknown): SettingRow[] => {
        if (!isSetting(record)) return [];
        const { key, value, row } = record;
        const column = { letter: letters.get('value') ?? 'B', name: 'value' };
        return [{ key, value, place: { file, row, column } }];
      }),
    );

const isSetting = (record: unknown): record is { key: string; value: string; row: number } =>
  typeof record === 'object' &&
  record !== null &&
  'key' in record &&
  typeof record.key === 'string' &&
  'value' in record &&
  typeof record.value === 'string' &&
  'row' in record &&
  typeof record.row === 'number';
