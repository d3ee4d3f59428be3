import { measureBuild, type BuildMeasurement } from './measure/measure-build.ts';
import { measureCards, measureManyCards, type CardMeasurement } from './measure/measure-cards.ts';
import { measureMap, type MapMeasurement } from './measure/measure-map.ts';
import {
  measureReading,
  measureSlips,
  type ReadingMeasurement,
  type SlipMeasurement,
} from './measure/measure-reading.ts';

/** Rows that are measured together. */
export const groups = ['marks', 'sites', 'map', 'cards'] as const;
type Group = (typeof groups)[number];

/** What is measured, and how often. */
export interface BenchOptions {
  /** Runs of each measurement; the largest builds always run once. */
  readonly runs: number;
  /** Leaves out the 12,000 pages and the 1,000,000 rows. */
  readonly quick: boolean;
  /** One group of rows alone; all of them without it. */
  readonly only: Group | undefined;
}

/** Everything that was measured in one run of the command. */
export interface Measurements {
  readonly node: string;
  readonly cores: number;
  readonly runs: number;
  /** Smallest first. */
  readonly builds: readonly BuildMeasurement[];
  /** Checking and scoring campaigns that are marks alone: 36,000 rows, and 1,000,000. */
  readonly marks: readonly ReadingMeasurement[];
  /** Thousands of unknown ids, measured with the marks. */
  readonly slips: readonly SlipMeasurement[];
  /** None where another group alone was asked for, as with the cards. */
  readonly maps: readonly MapMeasurement[];
  /** Fewest first. */
  readonly cards: readonly CardMeasurement[];
}

type Measured = Omit<Measurements, 'node' | 'cores' | 'runs'>;
type Progress = (what: string) => void;

const small = [20, 100, 400];
/** Departments whose pages over three editions are 12,000. */
const large = 4000;
const rowsOfDepartment = 90;

/**
 * Measures all sizes one after the other, so that no measurement disturbs another.
 *
 * @param progress is told what comes next
 */
export async function measureAll(options: BenchOptions, progress: Progress): Promise<Measured> {
  const wants = (group: Group): boolean => options.only === undefined || options.only === group;
  const marks = wants('marks') ? await measureMarks(options, progress) : [];
  const slips: SlipMeasurement[] = [];
  if (wants('marks')) {
    progress('checking thousands of unknown ids');
    slips.push(await measureSlips(400, options.runs));
  }
  const builds = wants('sites') ? await measureSites(options, progress) : [];
  const maps: MapMeasurement[] = [];
  if (wants('map')) {
    progress('drawing a map, and building the rest of its edition');
    maps.push(await measureMap(options.runs));
  }
  const cards = wants('cards') ? await measureAllCards(options, progress) : [];
  return { builds, marks, slips, maps, cards };
}

async function measureMarks({ runs, quick }: BenchOptions, progress: Progress) {
  const marks: ReadingMeasurement[] = [];
  for (const rows of quick ? [36_000] : [36_000, 1_000_000]) {
    progress(`reading ${rows} marks`);
    const departments = Math.ceil(rows / rowsOfDepartment);
    marks.push(await measureReading(departments, runs));
  }
  return marks;
}

async function measureAllCards({ runs, quick }: BenchOptions, progress: Progress) {
  progress('drawing cards, and the same in the plain way');
  const cards = [await measureCards(quick ? 20 : 400, runs)];
  if (quick) return cards;
  progress('drawing the cards of 1,200 departments');
  return [...cards, await measureManyCards(1200)];
}

async function measureSites({ runs, quick }: BenchOptions, progress: Progress) {
  const builds: BuildMeasurement[] = [];
  for (const departments of quick ? small : [...small, large]) {
    const times = departments === large ? 1 : runs;
    progress(`building the site of ${departments} departments`);
    builds.push(await measureBuild(departments, times));
  }
  return builds;
}
