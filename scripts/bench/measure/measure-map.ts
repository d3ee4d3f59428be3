import { join } from 'node:path';
import { dayOfBench, editions } from '../campaign/shape.ts';
import { writeCampaign } from '../campaign/write-campaign.ts';
import { measureBuild } from './measure-build.ts';
import { readNumbers, runTask } from './run-task.ts';

/** A relevance map beside the rest of its edition. */
export interface MapMeasurement {
  readonly departments: number;
  readonly forms: number;
  readonly strands: number;
  /** Seconds, medians in a process that has drawn the map once before. */
  readonly relate: number;
  /** All four sizes of the picture in the page. */
  readonly place: number;
  /** The poster, placed and written as SVG. */
  readonly draw: number;
  /** A third of the build of three editions without objectives, by the clock. */
  readonly edition: number;
  /** All of the map over the rest of its edition. */
  readonly ratio: number;
}

const departments = 60;
/** Of the map within its process; the builds are repeated as often as any. */
const mapRuns = 7;

/** Draws the map of 60 departments and 12 forms, and builds a campaign of the same departments. */
export async function measureMap(runs: number): Promise<MapMeasurement> {
  const folder = join('.cache/bench', `${departments}-map`);
  writeCampaign(folder, { departments, withEvidence: true, withMap: true });
  const drawn = await runTask('draw-map', [folder, dayOfBench, String(mapRuns)]);
  const number = readNumbers(drawn);
  const { build } = await measureBuild(departments, runs);
  const edition = build.seconds / editions.length;
  return {
    departments: number('departments'),
    forms: number('forms'),
    strands: number('strands'),
    relate: number('relate'),
    place: number('place'),
    draw: number('draw'),
    edition,
    ratio: number('whole') / edition,
  };
}
