import { join } from 'node:path';
import { dayOfBench } from '../campaign/shape.ts';
import { writeCampaign } from '../campaign/write-campaign.ts';
import type { MeasuredProcess } from './measure-process.ts';
import { median } from './median.ts';
import { readNumbers, runTask } from './run-task.ts';

/** The cards of departments in three formats, drawn from facts that another process wrote down. */
export interface CardMeasurement {
  readonly cards: number;
  /** How often they were drawn. */
  readonly runs: number;
  /** Cards per second, the cutting of fonts and the start of threads included. */
  readonly rate: number;
  readonly peakMiB: number;
  /** How many times faster the cards are when none of them changed. */
  readonly unchanged: number;
  /** The largest card for link previews, in kB. */
  readonly widestKilobytes: number;
  /** Absent of the largest number, which is drawn in our way alone. */
  readonly beside?: PlainCards;
}

/** The same cards in plain threads, in the same run. */
interface PlainCards {
  readonly rate: number;
  readonly peakMiB: number;
  /** Our rate over the plain one. */
  readonly ratio: number;
  /** The same by the time that processors were busy, from the start of the process to its end. */
  readonly busyRatio: number;
  /** Nothing on the cards: pixels and our encoder alone. */
  readonly emptyRate: number;
}

/** All sides get as many threads. */
const threads = '2';

/** Draws the cards of some departments in the ways of a build and in plain ones: medians. */
export async function measureCards(departments: number, runs: number): Promise<CardMeasurement> {
  const given = await prepare(departments);
  const ours: MeasuredProcess[] = [];
  const plain: MeasuredProcess[] = [];
  const empty: MeasuredProcess[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await runTask('draw-cards', given));
    plain.push(await runTask('draw-plain', given));
    empty.push(await runTask('draw-plain', [...given, 'empty']));
  }
  const described = describe(ours);
  const rate = rateOf(plain);
  const ratio = described.rate / rate;
  const busyRatio = busyOf(plain) / busyOf(ours);
  return {
    ...described,
    beside: { rate, ratio, busyRatio, peakMiB: peakOf(plain), emptyRate: rateOf(empty) },
  };
}

/** Draws the cards of many departments once, as a build does. The plain way would take too long. */
export async function measureManyCards(departments: number): Promise<CardMeasurement> {
  return describe([await runTask('draw-cards', await prepare(departments))]);
}

/** What a task that draws is given. */
async function prepare(departments: number): Promise<string[]> {
  const folder = join('.cache/bench', `${departments}-cards`);
  writeCampaign(folder, { departments, withEvidence: false });
  const facts = join(folder, 'facts.json');
  await runTask('write-card-facts', [folder, dayOfBench, facts]);
  return [facts, join(folder, 'drawn'), threads];
}

function describe(runs: readonly MeasuredProcess[]): Omit<CardMeasurement, 'beside'> {
  return {
    cards: numberOf(runs, 'cards'),
    runs: runs.length,
    rate: rateOf(runs),
    peakMiB: peakOf(runs),
    unchanged: numberOf(runs, 'seconds') / numberOf(runs, 'unchanged'),
    widestKilobytes: numberOf(runs, 'widestBytes') / 1000,
  };
}

const numberOf = (runs: readonly MeasuredProcess[], key: string): number =>
  median(runs.map((each) => readNumbers(each)(key)));

const rateOf = (runs: readonly MeasuredProcess[]): number =>
  numberOf(runs, 'cards') / numberOf(runs, 'seconds');

const busyOf = (runs: readonly MeasuredProcess[]): number =>
  median(runs.map(({ busySeconds }) => busySeconds));

const peakOf = (runs: readonly MeasuredProcess[]): number =>
  median(runs.map(({ peakMiB }) => peakMiB));
