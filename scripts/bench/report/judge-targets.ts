import type { Measurements } from '../measure-all.ts';

/** A target, and what was measured for it. */
export interface Judgement {
  readonly what: string;
  /** Whether the limit is the least that it has to be, and not the most that it may be. */
  readonly atLeast: boolean;
  readonly limit: number;
  /** Undefined where it was not measured in this run. */
  readonly measured: number | undefined;
  readonly unit: string;
  readonly met: boolean | undefined;
}

/** Every target of the measurements, the missed ones too. */
export function judgeTargets(measurements: Measurements): Judgement[] {
  return [...judgePages(measurements), ...judgePictures(measurements)];
}

function judgePages({ builds, marks, slips: [slips] }: Measurements): Judgement[] {
  const build = builds.find(({ departmentPages }) => departmentPages === 1200);
  const large = builds.find(({ departmentPages }) => departmentPages === 12_000);
  const few = marks.find(({ departments }) => departments === 400);
  const many = marks.find(({ departments }) => departments > 10_000);
  return [
    judge('1,200 department pages: build over templates', 7.5, build?.ratio),
    judge('12,000 department pages: build over templates', 6, large?.ratio),
    { ...judge('12,000 department pages: peak memory', 1024, large?.build.peakMiB), unit: ' MiB' },
    judge('36,000 rows: check and score over Papa Parse and zod', 2, few?.ratio),
    judge('1,000,000 rows: the same', 2, many?.ratio),
    { ...judge('10,000 unknown ids: the whole check', 1, slips?.check), unit: ' s' },
    { ...judge('1,000,000 rows: peak memory', 1024, many?.peakMiB), unit: ' MiB' },
  ];
}

function judgePictures({ maps: [map], cards: [cards, many] }: Measurements): Judgement[] {
  // This target counts in millions of bytes.
  const peak = judge('3,600 cards: peak memory', 500, many && many.peakMiB * 1.048576);
  const widest = judge('cards: the largest wide one', 60, cards?.widestKilobytes);
  return [
    judge('map of 60 × 12 over the rest of its edition', 0.1, map?.ratio),
    judgeLeast('cards: rate over two plain threads', 1.25, cards?.beside?.ratio),
    { ...peak, unit: ' MB' },
    { ...widest, unit: ' kB' },
    judgeLeast('cards unchanged: times faster', 200, cards?.unchanged),
  ];
}

function judge(what: string, limit: number, measured: number | undefined): Judgement {
  const met = measured === undefined ? undefined : measured <= limit;
  return { what, atLeast: false, limit, measured, unit: '', met };
}

function judgeLeast(what: string, limit: number, measured: number | undefined): Judgement {
  const met = measured === undefined ? undefined : measured >= limit;
  return { what, atLeast: true, limit, measured, unit: '', met };
}
