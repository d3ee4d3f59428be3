import type { Place } from '#model/issue.ts';
import type { Reading } from './reading.ts';

/** A row of `site.csv` with a value, and where the value stands. */
interface SettingRow {
  readonly key: string;
  readonly value: string;
  readonly place: Place;
}

/** The settings as they were typed; `campaign.settings` keeps no place of them. */
export const settingRows = ({ campaign, placeOf }: Reading): SettingRow[] =>
  campaign.site.flatMap((row) =>
    row.value === undefined
      ? []
      : [{ key: row.key, value: row.value, place: placeOf(row, 'value') }],
  );
