import { readFileSync } from 'node:fs';
import { listTables } from './list-tables.ts';

const [folder = '.'] = process.argv.slice(2);

const begun = performance.now();
let bytes = 0;
for (const path of listTables(folder)) bytes += readFileSync(path).byteLength;
const seconds = (performance.now() - begun) / 1000;

console.log(JSON.stringify({ seconds, bytes }));
