import { availableParallelism } from 'node:os';
import { measureAll, groups } from './bench/measure-all.ts';
import { removeSites } from './bench/measure/measure-build.ts';
import { judgeTargets } from './bench/report/judge-targets.ts';
import { writeReport } from './bench/report/write-report.ts';
import { readCommand } from './command/read-command.ts';
import { refuseCommand } from './command/refuse-command.ts';

const form = `npm run bench -- [--runs N] [--quick] [--json] [--only ${groups.join('|')}]`;
const { values } = readCommand(form, {
  options: {
    runs: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
if (!/^[1-9]\d?$/.test(values.runs)) refuseCommand('--runs takes a number from 1 to 99.', form);
const only = groups.find((group) => group === values.only);
if (values.only !== undefined && only === undefined)
  refuseCommand(`--only takes one of: ${groups.join(', ')}.`, form);

/** On a terminal only, and beside the result: a pipe gets the result alone. */
const showProgress = (what: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K  ${what}`);
};

// What an interrupted run has left.
removeSites();
const runs = Number(values.runs);
const measurements = {
  node: process.versions.node,
  cores: availableParallelism(),
  runs,
  ...(await measureAll({ runs, quick: values.quick, only }, showProgress)),
};
removeSites();
if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K');

console.log(
  values.json
    ? JSON.stringify({ ...measurements, targets: judgeTargets(measurements) }, undefined, 2)
    : writeReport(measurements),
);
