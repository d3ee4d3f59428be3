import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check, Reading } from './reading.ts';

/** Names that Windows keeps for devices: no folder of a site can have one there. */
export const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Ids that become folders of the site, and that no folder on Windows can have. */
export const checkDeviceIds: Check = (reading) => {
  const { departments, criteria, themes, forms, editions } = reading.campaign;
  return [
    ...departments.flatMap((row) => idIssue(reading, row, ['department', row.department])),
    ...criteria.flatMap((row) => idIssue(reading, row, ['criterion', row.criterion])),
    ...themes.flatMap((row) => idIssue(reading, row, ['theme', row.theme])),
    ...forms.flatMap((row) => idIssue(reading, row, ['form', row.form])),
    ...editions.flatMap((row) => idIssue(reading, row, ['edition', row.edition])),
  ];
};

function idIssue(
  { placeOf }: Reading,
  row: { readonly file: string; readonly row: number },
  [column, id]: readonly [string, string],
): Issue[] {
  if (!device.test(id)) return [];
  const reserved = 'con, prn, aux, nul, com1 to com9 and lpt1 to lpt9';
  const facts = { reserved, what: 'device' } as const;
  return [makeIssue('reserved-id', { place: placeOf(row, column), found: id, facts })];
}
