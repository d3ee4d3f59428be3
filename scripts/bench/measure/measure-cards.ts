import { join } from 'node:path';
import { dayOfBench } from '../campaign/shape.ts';
import { writeCampaign } from '../campaign/write-campaign.ts';
import type { MeasuredProcess } from './measure-process.ts';
import { median } from './median.ts';
import { readNumbers, runTask } from './run-task.ts';

/** The cards of departments in three formats, beside plain threads; medians of several runs. */
export interface CardMeasurement {
  readonly cards: number;
  /** Cards per second, the cutting of fonts and the start of threads included. */
  readonly rate: number;
  readonly plainRate: number;
  /** Nothing on the cards: pixels and their encoder alone. */
  readonly emptyRate: number;
  readonly peakMiB: number;
  readonly plainPeakMiB: number;
  /** The rate over the plain one. */
  readonly ratio: number;
  /** How many times faster the cards are when none of them changed. */
  readonly unchanged: number;
  /** The largest card for link previews, in kB. */
  readonly widestKilobytes: number;
}

/** All sides get as many threads. */
const threads = '2';

/** Draws the cards of some departments, in the ways of a build and in plain ones, several times. */
export async function measureCards(departments: number, runs: number): Promise<CardMeasurement> {
  const folder = join('.cache/bench', `${departments}-cards`);
  writeCampaign(folder, { departments, withEvidence: false });
  const target = join(folder, 'drawn');
  const given = [folder, dayOfBench, target, threads];
  const ours: MeasuredProcess[] = [];
  const plain: MeasuredProcess[] = [];
  const empty: MeasuredProcess[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await runTask('draw-cards', given));
    plain.push(await runTask('draw-plain', given));
    empty.push(await runTask('draw-plain', [...given, 'empty']));
  }
  return describe({ ours, plain, empty });
}

type Runs = Record<'ours' | 'plain' | 'empty', readonly MeasuredProcess[]>;

function describe({ ours, plain, empty }: Runs): CardMeasurement {
  const number = (processes: readonly MeasuredProcess[], key: string) =>
    median(processes.map((each) => readNumbers(each)(key)));
  const peak = (processes: readonly MeasuredProcess[]) =>
    median(processes.map(({ peakMiB }) => peakMiB));
  const seconds = number(ours, 'seconds');
  const cards = number(ours, 'cards');
  const rate = cards / seconds;
  const plainRate = number(plain, 'cards') / number(plain, 'seconds');
  return {
    cards,
    rate,
    plainRate,
    emptyRate: number(empty, 'cards') / number(empty, 'seconds'),
    peakMiB: peak(ours),
    plainPeakMiB: peak(plain),
    ratio: rate / plainRate,
    unchanged: seconds / number(ours, 'unchanged'),
    widestKilobytes: number(ours, 'widestBytes') / 1000,
  };
}
