import { readCommand } from '../command/read-command.ts';
import { refuseCommand } from '../command/refuse-command.ts';

const groups = ['marks', 'sites', 'map', 'cards'] as const;

/** Rows that are measured together. */
export type Group = (typeof groups)[number];

/** What is measured, and how often. */
export interface BenchOptions {
  /** Runs of each measurement; the largest builds always run once. */
  readonly runs: number;
  /** Leaves out the 12,000 pages and the 1,000,000 rows. */
  readonly quick: boolean;
  readonly json: boolean;
  /** One group of rows alone; all of them without it. */
  readonly only?: Group;
}

const form = `npm run bench -- [--runs N] [--quick] [--json] [--only ${groups.join('|')}]`;

/** The options of the command line. Ends the process for unknown ones, and where `--runs` is no count. */
export function readOptions(): BenchOptions {
  const { values } = readCommand(form, {
    options: {
      runs: { type: 'string', default: '3' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  if (!/^[1-9]\d?$/.test(values.runs)) refuseCommand('--runs takes a number from 1 to 99.', form);
  const { quick, json } = values;
  const only = groups.find((group) => group === values.only);
  if (values.only !== undefined && only === undefined)
    refuseCommand(`--only takes one of: ${groups.join(', ')}.`, form);
  return { quick, json, runs: Number(values.runs), ...(only === undefined ? {} : { only }) };
}
