import { availableParallelism } from 'node:os';
import { measureAll } from './bench/measure-all.ts';
import { removeSites } from './bench/measure/site-folders.ts';
import { readOptions } from './bench/read-options.ts';
import { judgeTargets } from './bench/report/judge-targets.ts';
import { writeReport } from './bench/report/write-report.ts';

const options = readOptions();

/** On a terminal only, and beside the result: a pipe gets the result alone. */
const showProgress = (what: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K  ${what}`);
};

// What an interrupted run has left.
removeSites();
const measurements = {
  node: process.versions.node,
  cores: availableParallelism(),
  runs: options.runs,
  ...(await measureAll(options, showProgress)),
};
removeSites();
if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K');

console.log(
  options.json
    ? JSON.stringify({ ...measurements, targets: judgeTargets(measurements) }, undefined, 2)
    : writeReport(measurements),
);
