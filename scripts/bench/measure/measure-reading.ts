import { join } from 'node:path';
import { writeCampaign, type CampaignSize } from '../campaign/write-campaign.ts';
import { dayOfBench } from '../campaign/shape.ts';
import type { MeasuredProcess } from './measure-process.ts';
import { median } from './median.ts';
import { readNumbers, runTask } from './run-task.ts';

/** The reading of one synthetic campaign beside its floors, medians of several runs. */
export interface ReadingMeasurement {
  readonly departments: number;
  /** Rows of all its tables, headers left out. */
  readonly rows: number;
  readonly megabytes: number;
  /** How many issues the check words, each with its row. */
  readonly issues: number;
  /** Seconds inside the process, from the first file to the last figure. */
  readonly check: number;
  readonly score: number;
  readonly peakMiB: number;
  /** Papa Parse and zod, row by row, over the same files. */
  readonly parse: number;
  readonly parsePeakMiB: number;
  /** The same bytes read, and nothing done with them. */
  readonly read: number;
  /** Check and score over papaparse and zod alone. */
  readonly ratio: number;
}

/** Reads, checks and scores a campaign, and reads it in the plainest ways, several times. */
export async function measureReading(
  size: CampaignSize,
  runs: number,
): Promise<ReadingMeasurement> {
  const name = `${size.departments}${size.withEvidence ? '' : '-marks'}`;
  const folder = join('.cache/bench', name);
  writeCampaign(folder, size);
  const ours: MeasuredProcess[] = [];
  const parsed: MeasuredProcess[] = [];
  const read: MeasuredProcess[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await runTask('check-and-score', [folder, dayOfBench]));
    parsed.push(await runTask('parse-rows', [folder]));
    read.push(await runTask('read-bytes', [folder]));
  }
  return describe(size.departments, { ours, parsed, read });
}

interface Runs {
  readonly ours: readonly MeasuredProcess[];
  readonly parsed: readonly MeasuredProcess[];
  readonly read: readonly MeasuredProcess[];
}

function describe(departments: number, { ours, parsed, read }: Runs): ReadingMeasurement {
  const number = (processes: readonly MeasuredProcess[], key: string) =>
    median(processes.map((each) => readNumbers(each)(key)));
  const peak = (processes: readonly MeasuredProcess[]) =>
    median(processes.map((each) => each.peakMiB));
  const parse = number(parsed, 'seconds');
  return {
    departments,
    rows: number(parsed, 'rows'),
    megabytes: number(read, 'bytes') / 1e6,
    issues: number(ours, 'issues'),
    check: number(ours, 'check'),
    score: number(ours, 'score'),
    peakMiB: peak(ours),
    parse,
    parsePeakMiB: peak(parsed),
    read: number(read, 'seconds'),
    ratio: number(ours, 'whole') / parse,
  };
}
