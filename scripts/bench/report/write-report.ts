import { alignColumns } from '../../score/align-columns.ts';
import type { Measurements } from '../measure-all.ts';
import { cardHeads, cardRow, mapHeads, mapRow } from './picture-rows.ts';
import { hundredths, tenths, thousandths, whole } from './decimals.ts';
import { judgeTargets, type Judgement } from './judge-targets.ts';

/** The measurements as tables to read in a terminal. */
export function writeReport(measurements: Measurements): string {
  const { builds, readings, marks, maps, cards, node, cores, runs } = measurements;
  return [
    `Node ${node}, ${cores} cores; medians of ${runs}, and one run of the largest site.`,
    'Seconds and memory are this machine’s own; only the ratios mean something elsewhere.',
    ...section('Building the whole site, beside writing the same files from templates', [
      buildHeads,
      ...builds.map(buildRow),
    ]),
    ...section('Checking and scoring the same campaigns, beside Papa Parse and zod alone', [
      readingHeads,
      ...readings.map(readingRow),
    ]),
    ...section('Checking and scoring marks alone', [readingHeads, ...marks.map(readingRow)]),
    ...section('A relevance map, beside the rest of its edition', [mapHeads, ...maps.map(mapRow)]),
    ...section(
      'Cards of departments in three formats, two threads; 3,600 once, and not in the plain way',
      [cardHeads, ...cards.map(cardRow)],
    ),
    ...section('Targets', [
      ['', '', 'limit', 'measured', ''],
      ...judgeTargets(measurements).map(judgementRow),
    ]),
  ].join('\n');
}

/** Without rows below its heads there is no section. */
const section = (title: string, rows: string[][]): string[] =>
  rows.length > 1 ? ['', title, ...alignColumns(rows)] : [];

const buildHeads = [
  ...['departments', 'pages', 'files', 'MB', 'build s', 'busy s', 'pages/s', 'peak MiB'],
  ...['floor s', 'busy s', 'floor MiB', 'ratio', 'of busy s'],
];

function buildRow(build: Measurements['builds'][number]): string[] {
  return [
    whole(build.departments),
    whole(build.pages),
    whole(build.files),
    tenths(build.megabytes),
    hundredths(build.build.seconds),
    hundredths(build.build.busySeconds),
    whole(build.pages / build.build.seconds),
    whole(build.build.peakMiB),
    hundredths(build.floor.seconds),
    hundredths(build.floor.busySeconds),
    whole(build.floor.peakMiB),
    tenths(build.ratio),
    tenths(build.busyRatio),
  ];
}

const readingHeads = [
  ...['departments', 'rows', 'MB', 'issues', 'check s', 'score s', 'peak MiB'],
  ...['parse s', 'parse MiB', 'ratio', 'bytes s', 'ratio'],
];

function readingRow(reading: Measurements['readings'][number]): string[] {
  return [
    whole(reading.departments),
    whole(reading.rows),
    tenths(reading.megabytes),
    whole(reading.issues),
    thousandths(reading.check),
    thousandths(reading.score),
    whole(reading.peakMiB),
    thousandths(reading.parse),
    whole(reading.parsePeakMiB),
    hundredths(reading.ratio),
    thousandths(reading.read),
    whole((reading.check + reading.score) / reading.read),
  ];
}

function judgementRow({ what, atLeast, limit, measured, unit, met }: Judgement): string[] {
  const bound = [what, atLeast ? 'at least' : 'at most', `${limit}${unit}`];
  if (measured === undefined) return [...bound, '', 'not measured'];
  const shown = unit === '' ? hundredths(measured) : `${whole(measured)}${unit}`;
  return [...bound, shown, met === true ? 'met' : 'MISSED'];
}
