import { join } from 'node:path';
import { writeCampaign } from '../campaign/write-campaign.ts';
import { dayOfBench } from '../campaign/ingredients.ts';
import { costOf, numberOf, runTask, type MeasuredProcess } from './run-task.ts';

/** The reading of a campaign that is marks alone beside its floors, medians of several runs. */
export interface ReadingMeasurement {
  readonly departments: number;
  /** Rows of all its tables, headers left out. */
  readonly rows: number;
  readonly megabytes: number;
  /** Seconds inside the process, from the first file to the last figure. */
  readonly check: number;
  readonly score: number;
  readonly peakMiB: number;
  /** Papa Parse and zod, row by row, over the same files. */
  readonly parse: number;
  /** The same bytes read, and nothing done with them. */
  readonly read: number;
  /** Check and score over Papa Parse and zod alone. */
  readonly ratio: number;
}

/** Reads, checks and scores a campaign, and reads it in the plainest ways, several times. */
export async function measureReading(
  departments: number,
  runs: number,
): Promise<ReadingMeasurement> {
  const folder = join('.cache/bench', `${departments}-marks`);
  writeCampaign(folder, { departments, withEvidence: false });
  const ours: MeasuredProcess[] = [];
  const parsed: MeasuredProcess[] = [];
  const read: MeasuredProcess[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await runTask('read-tables', { folder, how: 'score', day: dayOfBench }));
    parsed.push(await runTask('read-tables', { folder, how: 'parse' }));
    read.push(await runTask('read-tables', { folder, how: 'read' }));
  }
  const check = numberOf(ours, 'check');
  const score = numberOf(ours, 'score');
  const parse = numberOf(parsed, 'seconds');
  return {
    departments,
    rows: numberOf(parsed, 'rows'),
    megabytes: numberOf(read, 'bytes') / 1e6,
    check,
    score,
    peakMiB: costOf(ours).peakMiB,
    parse,
    read: numberOf(read, 'seconds'),
    ratio: (check + score) / parse,
  };
}

/** The check of a campaign in which thousands of rows name departments that there are not. */
export interface SlipMeasurement {
  readonly departments: number;
  /** Issues that were found: one for each of the rows. */
  readonly issues: number;
  /** Seconds inside the process, from the first file to the last issue. */
  readonly check: number;
}

/** Checks 10,000 unknown ids, for each of which the nearest known one may be looked for. */
export async function measureSlips(departments: number, runs: number): Promise<SlipMeasurement> {
  const folder = join('.cache/bench', `${departments}-slips`);
  writeCampaign(folder, { departments, withEvidence: false, withSlips: true });
  const checked: MeasuredProcess[] = [];
  for (let run = 0; run < runs; run += 1) {
    checked.push(await runTask('read-tables', { folder, how: 'check', day: dayOfBench }));
  }
  return {
    departments,
    issues: numberOf(checked, 'issues'),
    check: numberOf(checked, 'seconds'),
  };
}
