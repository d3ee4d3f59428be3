import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { refuseCommand } from './command/refuse-command.ts';
import { readCommand } from './command/read-command.ts';
import { readAllowed } from './compare/allowed.ts';
import { compareSites, notCompared } from './compare/compare-sites.ts';
import { readSite } from './compare/read-site.ts';
import { findUnexpected, writeComparison } from './compare/write-comparison.ts';

const form = 'npm run compare -- OLD NEW [--allow FILE] [--all]';
const { values, positionals } = readCommand(form, {
  allowPositionals: true,
  options: {
    allow: { type: 'string', default: `${import.meta.dirname}/compare/allowed.json` },
    all: { type: 'boolean', default: false },
  },
});

const [old, now] = positionals;
if (old === undefined || now === undefined || positionals.length > 2) {
  refuseCommand('Two folders are compared.', form);
}
for (const given of [old, now, values.allow]) {
  if (!existsSync(given)) refuseCommand(`"${given}" does not exist.`, form);
}

const before = readSite(old);
const after = readSite(now);
const left = [...new Set([...before.keys(), ...after.keys()])].filter((path) =>
  notCompared.test(path),
);
const comparison = {
  differences: await compareSites(before, after),
  allowed: readAllowed(values.allow),
  notCompared: new Map(
    [...Map.groupBy(left, (path) => extname(path).replace(/ .*/, ''))].map(([ending, paths]) => [
      ending,
      paths.length,
    ]),
  ),
  all: values.all,
};
console.log(writeComparison(comparison));
process.exitCode = findUnexpected(comparison).length === 0 ? 0 : 1;
