import { editionBefore, referenceDay } from '#lineage/editions.ts';
import { groupEvents } from '#lineage/events.ts';
import { lifeOf } from '#lineage/lives.ts';
import { allTables, tableNames } from '#model/all-tables.ts';
import { filesOf, gatherTables, type Campaign, type FileRecords } from '#model/campaign.ts';
import { columnsOf } from '#model/columns.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import { idColumnOf, type Shown, type Table } from '#model/table.ts';

/**
 * A campaign as if some editions only were in it, so that nothing of a draft or of an edition under
 * an embargo can reach a page, a chart, a change or a download. Each table declares what is shown of
 * it (`Shown`). What a shown edition says of a hidden one directly before goes too: a question or an
 * objective would otherwise continue what happens to have the same id in the edition before that.
 */
export function restrictCampaign(campaign: Campaign, editions: ReadonlySet<string>): Campaign {
  const days = campaign.editions
    .filter(({ edition }) => editions.has(edition))
    .map(referenceDay)
    .toSorted();
  const newest = days.at(-1) ?? '';
  const ofEditions = keepRows(campaign, 'edition', ownRows(campaign, editions));
  const ofChanges = keepRows(
    ofEditions,
    'change',
    keepWhere((row) => earliestDay(textIn(row, 'changed_on')) <= newest),
  );
  const departments = shownDepartments(campaign, ofChanges, days);
  const ofDepartments = keepRows(
    ofChanges,
    'department',
    keepWhere((row) => departments.has(textIn(row, 'department'))),
  );
  return keepRows(ofDepartments, 'named', (file, table) => {
    const named = idsNamed(ofDepartments, table.name, ['edition', 'department', 'change']);
    const id = idColumnOf(table) ?? '';
    return keepWhere((row) => named.has(textIn(row, id)))(file);
  });
}

type Keep = (file: FileRecords, table: Table) => FileRecords[];

/** The campaign with the files of the tables of one kind changed. */
function keepRows(campaign: Campaign, shown: Shown, keep: Keep): Campaign {
  const tables = gatherTables((name, table) => {
    const files = filesOf(campaign, name);
    return table.shown === shown ? files.flatMap((file) => keep(file, table)) : files;
  });
  return { ...campaign, ...tables };
}

const keepWhere =
  (isShown: (row: object) => boolean) =>
  ({ edition, records }: FileRecords): FileRecords[] => [
    { edition, records: records.filter(isShown) },
  ];

/** The rows of the shown editions, without what they say of a hidden edition directly before. */
function ownRows(campaign: Campaign, editions: ReadonlySet<string>): Keep {
  const orphans = new Set(withHiddenBefore(campaign, editions));
  return ({ edition, records }, { row: schema }) => {
    if (edition !== undefined && !editions.has(edition)) return [];
    const ofBefore = columnsOf(schema).filter(({ note }) => note.before !== undefined);
    const blank = Object.fromEntries(ofBefore.map(({ name }) => [name, undefined]));
    const isLoose = ofBefore.length > 0;
    const own = records.flatMap((row) => {
      const here = edition ?? textIn(row, 'edition');
      if (!editions.has(here)) return [];
      return [isLoose && orphans.has(here) ? { ...row, ...blank } : row];
    });
    return [{ edition, records: own }];
  };
}

/** The editions of which the one directly before is hidden. */
function withHiddenBefore({ editions }: Campaign, shown: ReadonlySet<string>): string[] {
  return editions.flatMap((edition) => {
    const before = editionBefore(editions, edition);
    return before === undefined || shown.has(before.edition) ? [] : [edition.edition];
  });
}

/**
 * The departments that a shown row names, that are party to a shown change, or that were known to be
 * open on the reference day of a shown edition.
 *
 * @param shown the campaign with the rows of shown editions and the shown changes alone
 */
function shownDepartments(
  campaign: Campaign,
  shown: Campaign,
  days: readonly string[],
): ReadonlySet<string> {
  const events = groupEvents(campaign.departmentChanges);
  const open = campaign.departments.filter((each) => {
    const { opened_on: opened, closed_on: closed } = lifeOf(each, events);
    if (opened === undefined) return false;
    return days.some(
      (day) => latestDay(opened) <= day && (closed === undefined || earliestDay(closed) > day),
    );
  });
  const named = idsNamed(shown, 'departments', ['edition', 'change']);
  return new Set([...named, ...open.map(({ department }) => department)]);
}

/** The ids of a table that the rows of the tables of some kinds name. */
function idsNamed(campaign: Campaign, to: string, kinds: readonly Shown[]): ReadonlySet<string> {
  const ids = tableNames.flatMap((name) => {
    const table: Table = allTables[name];
    const columns = columnsOf(table.row).filter(({ note }) => note.references === to);
    if (columns.length === 0 || !kinds.includes(table.shown)) return [];
    return filesOf(campaign, name).flatMap(({ records }) =>
      records.flatMap((row) => columns.map((column) => textIn(row, column.name))),
    );
  });
  return new Set(ids);
}

/** The text of a cell; empty where it is blank. */
function textIn(row: object, column: string): string {
  const value: unknown = Reflect.get(row, column);
  return typeof value === 'string' ? value : '';
}
