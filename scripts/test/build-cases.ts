import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  basePath,
  basePathCampaign,
  listBuilds,
  listLongBuilds,
  type TestBuild,
} from './list-builds.ts';

const lanes = 2;

/** Copies the demonstration, with an address whose path is not the root of its host. */
function copyBelowPath(): void {
  rmSync(basePathCampaign, { recursive: true, force: true });
  for (const folder of ['data', 'content'].filter((name) => existsSync(name))) {
    cpSync(folder, join(basePathCampaign, folder), { recursive: true });
  }
  const file = join(basePathCampaign, 'data/site.csv');
  const others = readFileSync(file, 'utf8')
    .trimEnd()
    .replace(/^address,.*\n?/m, '');
  writeFileSync(file, `${others}\naddress,https://grades.example.org${basePath}\n`);
}

/** Each in a process of its own, as a campaign builds it: Astro takes one site at a time. */
async function buildOne({ name, outDir, command }: TestBuild): Promise<boolean> {
  rmSync(outDir, { recursive: true, force: true });
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exitCode = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', resolve);
  });
  if (exitCode === 0) return true;
  console.error(`${name} does not build (${String(exitCode)}):\n${output}`);
  return false;
}

async function buildFrom(waiting: TestBuild[]): Promise<boolean> {
  let allBuilt = true;
  for (let build = waiting.shift(); build !== undefined; build = waiting.shift()) {
    allBuilt = (await buildOne(build)) && allBuilt;
  }
  return allBuilt;
}

const isLong = process.argv.includes('--long');
if (isLong) copyBelowPath();
const waiting = isLong ? listLongBuilds() : listBuilds();
const built = await Promise.all(Array.from({ length: lanes }, () => buildFrom(waiting)));
process.exitCode = built.every(Boolean) ? 0 : 1;
