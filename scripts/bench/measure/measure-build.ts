import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCampaign } from '../campaign/write-campaign.ts';
import { dayOfBench } from '../campaign/shape.ts';
import { campaignFiles } from '../../site/campaign-files.ts';
import { runAstro } from '../../site/run-astro.ts';
import { listFiles, type BuiltFile } from './list-files.ts';
import { newSiteFolder } from './site-folders.ts';
import { measureProcess, type MeasuredProcess } from './measure-process.ts';
import { median } from './median.ts';
import { runTask } from './run-task.ts';

/** The build of one synthetic campaign beside its floor, medians of several runs. */
export interface BuildMeasurement {
  readonly departments: number;
  readonly departmentPages: number;
  /** All pages of HTML, those of departments among them. */
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
  readonly build: Cost;
  readonly floor: Cost;
  readonly ratio: number;
  /** The same by the time that processors were busy. */
  readonly busyRatio: number;
}

interface Cost {
  readonly seconds: number;
  readonly busySeconds: number;
  readonly peakMiB: number;
}

/** Builds a campaign of some departments, and writes as many bytes from templates, several times. */
export async function measureBuild(departments: number, runs: number): Promise<BuildMeasurement> {
  const folder = join('.cache/bench', String(departments));
  writeCampaign(folder, { departments, withEvidence: true });
  const builds: MeasuredProcess[] = [];
  const floors: MeasuredProcess[] = [];
  let files: BuiltFile[] = [];
  for (let run = 0; run < runs; run += 1) {
    const outDir = newSiteFolder();
    builds.push(await buildOnce(folder, outDir));
    files = listFiles(outDir);
    floors.push(await writeOnce(folder, files));
  }
  return describe(departments, files, { build: costOf(builds), floor: costOf(floors) });
}

/** Nothing that an earlier build kept is used: every build is a first one. */
async function buildOnce(folder: string, outDir: string): Promise<MeasuredProcess> {
  rmSync(campaignFiles(folder).cache, { recursive: true, force: true });
  // Pages alone: drawing the share images of as many departments is measured by itself.
  const settings = { SOURCE_DATE_EPOCH: String(Date.parse(dayOfBench) / 1000), CARDS: 'none' };
  return measureProcess((env) =>
    runAstro({
      command: 'build',
      campaign: folder,
      outDir,
      env: { ...env, ...settings },
      output: 'keep',
    }),
  );
}

function writeOnce(folder: string, files: readonly BuiltFile[]): Promise<MeasuredProcess> {
  const list = join(folder, 'files.txt');
  writeFileSync(list, files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n'));
  return runTask('write-site', [list, newSiteFolder()]);
}

const costOf = (processes: readonly MeasuredProcess[]): Cost => ({
  seconds: median(processes.map((each) => each.seconds)),
  busySeconds: median(processes.map((each) => each.busySeconds)),
  peakMiB: median(processes.map((each) => each.peakMiB)),
});

function describe(
  departments: number,
  files: readonly BuiltFile[],
  { build, floor }: { build: Cost; floor: Cost },
): BuildMeasurement {
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const ofDepartments = pages.filter(({ path }) => /^reports.\d+.departments/.test(path));
  return {
    departments,
    departmentPages: ofDepartments.length,
    pages: pages.length,
    files: files.length,
    megabytes: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
    build,
    floor,
    ratio: build.seconds / floor.seconds,
    busyRatio: build.busySeconds / floor.busySeconds,
  };
}
