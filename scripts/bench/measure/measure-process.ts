import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

const reporter = new URL('./report-usage.ts', import.meta.url).href;

/**
 * Measures one process of Node. Throws with the end of its output when it fails: a failed run has
 * no time.
 *
 * @param start starts the process with these variables and waits for its end
 */
export async function measureProcess(
  start: (env: Record<string, string>) => Promise<Ended>,
): Promise<MeasuredProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const begun = performance.now();
  const env = { BENCH_USAGE: folder, NODE_OPTIONS: `--import=${reporter}` };
  const { exitCode, output } = await start(env);
  const seconds = (performance.now() - begun) / 1000;
  const usages = readdirSync(folder).map((file) =>
    readFileSync(join(folder, file), 'utf8').split(' ').map(Number),
  );
  rmSync(folder, { recursive: true });
  if (exitCode !== 0) throw new Error(`A measured process failed:\n${output.slice(-4000)}`);
  const [peakMiB = 0, busySeconds = 0] = [0, 1].map((index) =>
    usages.reduce((sum, usage) => sum + (usage[index] ?? 0), 0),
  );
  return { seconds, peakMiB, busySeconds, output };
}
