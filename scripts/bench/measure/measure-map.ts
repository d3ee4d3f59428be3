import { join } from 'node:path';
import { dayOfBench, editions } from '../campaign/ingredients.ts';
import { writeCampaign } from '../campaign/write-campaign.ts';
import { measureBuild } from './measure-build.ts';
import { numberOf, runTask } from './run-task.ts';

/** A relevance map beside the rest of its edition. */
export interface MapMeasurement {
  readonly departments: number;
  readonly forms: number;
  /** Seconds to relate, place and write it, a median in a process that has drawn it once before. */
  readonly map: number;
  /** A third of the build of three editions without objectives, by the clock. */
  readonly edition: number;
  readonly ratio: number;
}

const departments = 60;
/** Of the map within its process; the builds are repeated as often as any. */
const times = 7;

/** Draws the map of 60 departments and 12 forms, and builds a campaign of the same departments. */
export async function measureMap(runs: number): Promise<MapMeasurement> {
  const folder = join('.cache/bench', `${departments}-map`);
  writeCampaign(folder, { departments, withEvidence: true, withMap: true });
  const drawn = [await runTask('draw-map', { folder, day: dayOfBench, times })];
  const { build } = await measureBuild(departments, runs);
  const edition = build.seconds / editions.length;
  const map = numberOf(drawn, 'seconds');
  return { departments, forms: numberOf(drawn, 'forms'), map, edition, ratio: map / edition };
}
