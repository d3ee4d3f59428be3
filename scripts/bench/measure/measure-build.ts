import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dayOfBench } from '../campaign/ingredients.ts';
import { writeCampaign } from '../campaign/write-campaign.ts';
import { cacheOf } from '../../site/configure-site.ts';
import { costOf, measureProcess, runTask, type MeasuredProcess } from './run-task.ts';

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

type Cost = ReturnType<typeof costOf>;

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

/**
 * Nothing that an earlier build kept is used: every build is a first one. Pages alone: drawing the
 * share images of as many departments is measured by itself.
 */
function buildOnce(folder: string, outDir: string): Promise<MeasuredProcess> {
  rmSync(cacheOf({ folder, show: 'published' }), { recursive: true, force: true });
  return measureProcess(['scripts/build.ts', '--campaign', folder, '--out', outDir, '--no-cards'], {
    SOURCE_DATE_EPOCH: String(Date.parse(dayOfBench) / 1000),
  });
}

function writeOnce(folder: string, files: readonly BuiltFile[]): Promise<MeasuredProcess> {
  const list = join(folder, 'files.txt');
  writeFileSync(list, files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n'));
  return runTask('write-site', { list, target: newSiteFolder() });
}

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

/** A file below a folder. */
interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** Every file below a folder with its size. */
function listFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), bytes: statSync(path).size }));
}

const root = '.cache/bench/sites';

/**
 * A new folder to write a site into. Each run gets one, and none is removed before the last has
 * been measured: writing just after a removal can take ten times as long, and whoever writes next
 * would pay for it.
 */
function newSiteFolder(): string {
  mkdirSync(root, { recursive: true });
  return mkdtempSync(join(root, 'site-'));
}

/** Removes the sites of all runs. */
export const removeSites = (): void => rmSync(root, { recursive: true, force: true });
