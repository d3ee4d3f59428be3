import { measureBuild, type BuildMeasurement } from './measure/measure-build.ts';
import { measureReading, type ReadingMeasurement } from './measure/measure-reading.ts';
import type { BenchOptions } from './read-options.ts';

/** Everything that was measured in one run of the command. */
export interface Measurements {
  readonly node: string;
  readonly cores: number;
  readonly runs: number;
  /** Smallest first. */
  readonly builds: readonly BuildMeasurement[];
  /** Checking and scoring the same campaigns that are built. */
  readonly readings: readonly ReadingMeasurement[];
  /** Checking and scoring campaigns that are marks alone: 36,000 rows, and 1,000,000. */
  readonly marks: readonly ReadingMeasurement[];
}

const small = [20, 100, 400];
/** Departments whose pages over three editions are 12,000. */
const large = 4000;
const rowsOfDepartment = 90;

/**
 * Measures all sizes one after the other, so that no measurement disturbs another.
 *
 * @param progress is told what comes next
 */
export async function measureAll(
  { runs, quick }: BenchOptions,
  progress: (what: string) => void,
): Promise<Omit<Measurements, 'node' | 'cores' | 'runs'>> {
  const marks: ReadingMeasurement[] = [];
  for (const rows of quick ? [36_000] : [36_000, 1_000_000]) {
    progress(`reading ${rows} marks`);
    const departments = Math.ceil(rows / rowsOfDepartment);
    marks.push(await measureReading({ departments, withEvidence: false }, runs));
  }
  const builds: BuildMeasurement[] = [];
  const readings: ReadingMeasurement[] = [];
  for (const departments of quick ? small : [...small, large]) {
    const times = departments === large ? 1 : runs;
    progress(`reading the tables of ${departments} departments`);
    readings.push(await measureReading({ departments, withEvidence: true }, times));
    progress(`building the site of ${departments} departments`);
    builds.push(await measureBuild(departments, times));
  }
  return { builds, readings, marks };
}
