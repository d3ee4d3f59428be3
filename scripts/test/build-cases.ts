import { rmSync } from 'node:fs';
import { runAstro } from '../site/run-astro.ts';
import { copyBasePathCampaign } from './copy-base-path-campaign.ts';
import { listBuilds, type TestBuild } from './list-builds.ts';

const lanes = 2;

async function buildOne(build: TestBuild): Promise<boolean> {
  rmSync(build.outDir, { recursive: true, force: true });
  const { exitCode, output } = await runAstro({ command: 'build', output: 'keep', ...build });
  if (exitCode === 0) return true;
  console.error(`${build.name} does not build:\n${output}`);
  return false;
}

async function buildFrom(waiting: TestBuild[]): Promise<boolean> {
  let allBuilt = true;
  for (let build = waiting.shift(); build !== undefined; build = waiting.shift()) {
    allBuilt = (await buildOne(build)) && allBuilt;
  }
  return allBuilt;
}

copyBasePathCampaign();
const waiting = listBuilds();
const built = await Promise.all(Array.from({ length: lanes }, () => buildFrom(waiting)));
process.exitCode = built.every(Boolean) ? 0 : 1;
