import { alignColumns } from '../../score/align-columns.ts';
import type { Measurements } from '../measure-all.ts';
import { judgeTargets, type Judgement } from './judge-targets.ts';

/** The measurements as tables to read in a terminal. */
export function writeReport(measurements: Measurements): string {
  const { builds, marks, slips, maps, cards, node, cores, runs } = measurements;
  return [
    `Node ${node}, ${cores} cores; medians of ${runs}, and one run of the largest site.`,
    'Seconds and memory are this machine’s own; only the ratios mean something elsewhere.',
    ...section('Building the whole site, beside writing the same files from templates', [
      buildHeads,
      ...builds.map(buildRow),
    ]),
    ...section('Checking and scoring marks, beside Papa Parse and zod alone', [
      markHeads,
      ...marks.map(markRow),
    ]),
    ...section('Checking marks of which thousands name an unknown department', [
      ['departments', 'issues', 'check s'],
      ...slips.map((each) => [
        whole(each.departments),
        whole(each.issues),
        thousandths(each.check),
      ]),
    ]),
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
  ...['departments', 'pages', 'files', 'MB', 'build s', 'busy s', 'peak MiB'],
  ...['floor s', 'ratio', 'of busy s'],
];

const buildRow = (build: Measurements['builds'][number]): string[] => [
  whole(build.departments),
  whole(build.pages),
  whole(build.files),
  tenths(build.megabytes),
  hundredths(build.build.seconds),
  hundredths(build.build.busySeconds),
  whole(build.build.peakMiB),
  hundredths(build.floor.seconds),
  tenths(build.ratio),
  tenths(build.busyRatio),
];

const markHeads = [
  ...['rows', 'MB', 'check s', 'score s', 'peak MiB'],
  ...['Papa Parse and zod s', 'ratio', 'bytes s'],
];

const markRow = (marks: Measurements['marks'][number]): string[] => [
  whole(marks.rows),
  tenths(marks.megabytes),
  thousandths(marks.check),
  thousandths(marks.score),
  whole(marks.peakMiB),
  thousandths(marks.parse),
  hundredths(marks.ratio),
  thousandths(marks.read),
];

const mapHeads = ['departments', 'forms', 'map s', 'edition s', 'ratio'];

const mapRow = (map: Measurements['maps'][number]): string[] => [
  whole(map.departments),
  whole(map.forms),
  thousandths(map.map),
  hundredths(map.edition),
  thousandths(map.ratio),
];

/** The heads of the columns of cards; `empty` are drawings with nothing on them. */
const cardHeads = [
  ...['cards', 'runs', 'cards/s', 'peak MiB', 'wide kB', 'unchanged'],
  ...['plain cards/s', 'plain MiB', 'ratio', 'of busy s', 'empty/s'],
];

/** Cards as a row; the last columns are empty where the plain way was not taken. */
const cardRow = ({ beside, ...cards }: Measurements['cards'][number]): string[] => [
  whole(cards.cards),
  whole(cards.runs),
  tenths(cards.rate),
  whole(cards.peakMiB),
  tenths(cards.widestKilobytes),
  `${whole(cards.unchanged)} ×`,
  ...(beside === undefined
    ? ['', '', '', '', '']
    : [
        tenths(beside.rate),
        whole(beside.peakMiB),
        hundredths(beside.ratio),
        hundredths(beside.busyRatio),
        tenths(beside.emptyRate),
      ]),
];

function judgementRow({ what, atLeast, limit, measured, unit, met }: Judgement): string[] {
  const bound = [what, atLeast ? 'at least' : 'at most', `${limit}${unit}`];
  if (measured === undefined) return [...bound, '', 'not measured'];
  const decimals = unit === '' || unit === ' s' ? hundredths : whole;
  const shown = `${decimals(measured)}${unit}`;
  return [...bound, shown, met === true ? 'met' : 'MISSED'];
}

const fixed = (decimals: number) => (value: number) =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** Numbers of the report, each with the decimals that its column needs. */
const [whole, tenths, hundredths, thousandths] = [fixed(0), fixed(1), fixed(2), fixed(3)];
