import type { Measurements } from '../measure-all.ts';
import { hundredths, tenths, thousandths, whole } from './decimals.ts';

/** The heads of the columns of maps. */
export const mapHeads = [
  ...['departments', 'forms', 'strands', 'relate s', 'place s', 'draw s'],
  ...['edition s', 'ratio'],
];

/** A map as a row. */
export const mapRow = (map: Measurements['maps'][number]): string[] => [
  whole(map.departments),
  whole(map.forms),
  whole(map.strands),
  thousandths(map.relate),
  thousandths(map.place),
  thousandths(map.draw),
  hundredths(map.edition),
  thousandths(map.ratio),
];

/** The heads of the columns of cards; `empty` are drawings with nothing on them. */
export const cardHeads = [
  ...['cards', 'runs', 'cards/s', 'peak MiB', 'wide kB', 'unchanged'],
  ...['plain cards/s', 'plain MiB', 'ratio', 'of busy s', 'empty/s'],
];

/** Cards as a row; the last columns are empty where the plain way was not taken. */
export const cardRow = ({ beside, ...cards }: Measurements['cards'][number]): string[] => [
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
