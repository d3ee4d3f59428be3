import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A process that was measured from its start to its end. */
export interface MeasuredProcess {
  /** By the clock on the wall, the start of Node included. */
  readonly seconds: number;
  /** The most memory that it held; of a process with children of Node, the sum of their peaks. */
  readonly peakMiB: number;
  /** Of all threads together: on a machine that others use too, it varies less than the clock. */
  readonly busySeconds: number;
  readonly output: string;
}

const reporter = new URL('./report-usage.ts', import.meta.url).href;

/**
 * Runs a script in a process of its own, so that no run warms the next one up. Throws with the end
 * of its output when it fails: a failed run has no time.
 */
export async function measureProcess(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<MeasuredProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const begun = performance.now();
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      ...env,
      NODE_OPTIONS: `--import=${reporter}?folder=${encodeURIComponent(folder)}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const exitCode = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', resolve);
  });
  const seconds = (performance.now() - begun) / 1000;
  const usages = readdirSync(folder).map((file) =>
    readFileSync(join(folder, file), 'utf8').split(' ').map(Number),
  );
  rmSync(folder, { recursive: true });
  if (exitCode !== 0) {
    throw new Error(`A measured process failed:\n${`${output}${complaints}`.slice(-4000)}`);
  }
  const [peakMiB = 0, busySeconds = 0] = [0, 1].map((index) =>
    usages.reduce((sum, usage) => sum + (usage[index] ?? 0), 0),
  );
  return { seconds, peakMiB, busySeconds, output };
}

/** The scripts that are measured beside the build. */
type Task = 'draw-cards' | 'draw-map' | 'draw-plain' | 'read-tables' | 'write-site';

/** Runs one task with its options, which it gets as one argument. */
export function runTask(task: Task, options: object): Promise<MeasuredProcess> {
  const script = fileURLToPath(new URL(`../tasks/${task}.ts`, import.meta.url));
  return measureProcess([script, JSON.stringify(options)]);
}

/** The options that a task was given. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The task knows what it was given.
export function taskOptions<Options>(): Options {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- Written by runTask from this type.
  return JSON.parse(process.argv[2] ?? '{}');
}

/** A number that tasks said of themselves, the median of several runs. Throws where one said none. */
export const numberOf = (runs: readonly MeasuredProcess[], name: string): number =>
  median(
    runs.map(({ output }) => {
      const said: unknown = JSON.parse(output);
      const values = new Map<string, unknown>(Object.entries(said ?? {}));
      const value = values.get(name);
      if (typeof value !== 'number') throw new Error(`A task gave no number for "${name}".`);
      return value;
    }),
  );

/** What processes took, the median of each. */
export const costOf = (runs: readonly MeasuredProcess[]) => ({
  seconds: median(runs.map((run) => run.seconds)),
  busySeconds: median(runs.map((run) => run.busySeconds)),
  peakMiB: median(runs.map((run) => run.peakMiB)),
});

/** The middle one of some numbers; of an even count, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
