import { join } from 'node:path';
import { dayOfBench } from '../campaign/ingredients.ts';
import { writeCampaign } from '../campaign/write-campaign.ts';
import { costOf, numberOf, runTask, type MeasuredProcess } from './run-task.ts';

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
const threads = 2;

/** Draws the cards of some departments in the ways of a build and in plain ones: medians. */
export async function measureCards(departments: number, runs: number): Promise<CardMeasurement> {
  const given = await prepare(departments);
  const ours: MeasuredProcess[] = [];
  const plain: MeasuredProcess[] = [];
  const empty: MeasuredProcess[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await runTask('draw-cards', given));
    plain.push(await runTask('draw-plain', given));
    empty.push(await runTask('draw-plain', { ...given, isEmpty: true }));
  }
  const described = describe(ours);
  const rate = rateOf(plain);
  const ratio = described.rate / rate;
  const busyRatio = costOf(plain).busySeconds / costOf(ours).busySeconds;
  return {
    ...described,
    beside: { rate, ratio, busyRatio, peakMiB: costOf(plain).peakMiB, emptyRate: rateOf(empty) },
  };
}

/** Draws the cards of many departments once, as a build does. The plain way would take too long. */
export async function measureManyCards(departments: number): Promise<CardMeasurement> {
  return describe([await runTask('draw-cards', await prepare(departments))]);
}

/** What a task that draws is given: what the cards show, so that its memory is that of drawing alone. */
async function prepare(departments: number) {
  const folder = join('.cache/bench', `${departments}-cards`);
  writeCampaign(folder, { departments, withEvidence: false });
  const facts = join(folder, 'facts.json');
  await runTask('draw-cards', { folder, day: dayOfBench, facts });
  return { facts, target: join(folder, 'drawn'), threads };
}

function describe(runs: readonly MeasuredProcess[]): Omit<CardMeasurement, 'beside'> {
  return {
    cards: numberOf(runs, 'cards'),
    runs: runs.length,
    rate: rateOf(runs),
    peakMiB: costOf(runs).peakMiB,
    unchanged: numberOf(runs, 'seconds') / numberOf(runs, 'unchanged'),
    widestKilobytes: numberOf(runs, 'widestBytes') / 1000,
  };
}

const rateOf = (runs: readonly MeasuredProcess[]): number =>
  numberOf(runs, 'cards') / numberOf(runs, 'seconds');
