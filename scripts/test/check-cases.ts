import { runScript } from '../site/run-script.ts';
import { listCases } from './list-cases.ts';

const broken = listCases().filter(({ campaign }) => runScript('scripts/check.ts', campaign) !== 0);

for (const { name } of broken) console.error(`The data of ${name} have errors.`);
process.exitCode = broken.length === 0 ? 0 : 1;
