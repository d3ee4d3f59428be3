import type { Campaign, Placed } from '#model/campaign.ts';
import type { Issue, Place } from '#model/issue.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { CampaignText } from '#ingest/campaign/locate-texts.ts';
import type { TablesRead } from '#ingest/campaign/read-tables.ts';
import type { FileRead } from '#ingest/table/read-table.ts';
import { knownIds, type KnownIds } from './known-ids.ts';

/** What a check looks at. */
export interface Reading {
  readonly campaign: Campaign;
  readonly files: readonly FileRead[];
  readonly texts: readonly CampaignText[];
  /** The day of the check, `2026-11-10`. */
  readonly today: string;
  /** The ids that tables define, those of rows that could not be read whole among them. */
  readonly known: KnownIds;
  readonly editions: ReadonlyMap<string, Placed<Edition>>;
  /** Where a record stands, to the column where its file has it. */
  readonly placeOf: (record: Located, column?: string) => Place;
  /**
   * Whether every row of a table, or of its part for an edition, could be read. Where it is not
   * so, nothing can be said of what is missing.
   */
  readonly isWhole: (table: string, edition?: string) => boolean;
}

interface Located {
  readonly file: string;
  readonly row: number;
}

/** One check: the issues that it finds in what was read. */
export type Check = (reading: Reading) => Issue[];

/** Prepares what was read for the checks. */
export function readingOf({ campaign, files, texts }: TablesRead, today: string): Reading {
  const letters = new Map(files.map((reading) => [reading.file, reading.letters]));

  const placeOf: Reading['placeOf'] = ({ file, row }, column) => {
    const letter = column === undefined ? undefined : letters.get(file)?.get(column);
    if (column === undefined || letter === undefined) return { file, row };
    return { file, row, column: { letter, name: column } };
  };

  const isWhole: Reading['isWhole'] = (table, edition) =>
    files.every((reading) => {
      if (reading.table !== table) return true;
      if (edition === undefined) return reading.legible && reading.broken.length === 0;
      if ((reading.edition ?? edition) !== edition) return true;
      const isAnothers = (cells: Readonly<Record<string, unknown>>): boolean =>
        typeof cells['edition'] === 'string' && cells['edition'] !== edition;
      return reading.legible && reading.broken.every(isAnothers);
    });

  const editions = new Map(campaign.editions.map((edition) => [edition.edition, edition]));
  return { campaign, files, texts, today, known: knownIds(files), editions, placeOf, isWhole };
}
