import { parseArgs } from 'node:util';

/** What is measured, and how often. */
export interface BenchOptions {
  /** Runs of each measurement; the largest builds always run once. */
  readonly runs: number;
  /** Leaves out the 12,000 pages and the 1,000,000 rows. */
  readonly quick: boolean;
  readonly json: boolean;
}

/** The options of the command line. Throws for unknown ones, and where `--runs` is no count. */
export function readOptions(commandLine: string[]): BenchOptions {
  const { values } = parseArgs({
    args: commandLine,
    options: {
      runs: { type: 'string', default: '3' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (!/^[1-9]\d?$/.test(values.runs)) throw new Error('--runs takes a number from 1 to 99.');
  return { ...values, runs: Number(values.runs) };
}
