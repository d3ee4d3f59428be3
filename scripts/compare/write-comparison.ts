import { allows, type Allowed } from './allowed.ts';
import type { Difference } from './compare-texts.ts';

/** What came of comparing two sites. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly allowed: readonly Allowed[];
  /** How many files were not looked at, by how their names end. */
  readonly notCompared: ReadonlyMap<string, number>;
  /** Whether each group is written, or only the largest of each part. */
  readonly all: boolean;
}

const mostGroups = 25;
const longest = 300;

/** The differences of two sites that nothing allows. */
export const findUnexpected = ({ differences, allowed }: Comparison): Difference[] =>
  differences.filter((difference) => !allowed.some((entry) => allows(entry, difference)));

/** What came of a comparison, for a terminal: a replacement that was made in many places is one line. */
export function writeComparison(comparison: Comparison): string {
  const { differences, allowed, notCompared, all } = comparison;
  const unexpected = findUnexpected(comparison);
  const parts = [...Map.groupBy(unexpected, ({ part }) => part)];
  const unused = allowed.filter((entry) => !differences.some((each) => allows(entry, each)));
  const left = [...notCompared].map(([ending, count]) => `${count} ${ending}`).join(', ');
  return [
    ...parts.map(([part, found]) => writePart(part, found, all)),
    ...unused.map(
      (entry) => `This allowed difference was not found: ${JSON.stringify(withoutReason(entry))}`,
    ),
    ...(left === '' ? [] : [`Not compared: ${left}.`]),
    `${count(unexpected.length, 'difference')}, and ${differences.length - unexpected.length} that the list of allowed ones gives a reason for.`,
  ].join('\n');
}

const withoutReason = ({ reason: _, ...rest }: Allowed): Omit<Allowed, 'reason'> => rest;

function writePart(part: string, found: readonly Difference[], all: boolean): string {
  const groups = [...Map.groupBy(found, (each) => JSON.stringify([each.old, each.new])).values()];
  groups.sort((a, b) => b.length - a.length);
  const shown = all ? groups : groups.slice(0, mostGroups);
  const rest = groups.length - shown.length;
  return [
    `${part}: ${count(groups.length, 'kind')} in ${count(found.length, 'place')}`,
    ...shown.map(writeGroup),
    ...(rest === 0 ? [] : [`  and ${count(rest, 'more kind')}: --all shows them`]),
    '',
  ].join('\n');
}

function writeGroup(group: readonly Difference[]): string {
  const [example] = group;
  if (example === undefined) return '';
  const files = count(new Set(group.map(({ where }) => where)).size, 'file');
  return [
    `  ${group.length} × in ${files}, such as ${example.where}`,
    ...(example.old === '' ? [] : [`    - ${shorten(example.old)}`]),
    ...(example.new === '' ? [] : [`    + ${shorten(example.new)}`]),
    ...(example.around === '' ? [] : [`      in: ${shorten(example.around)}`]),
  ].join('\n');
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

const shorten = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest)} … (${text.length} letters)`;
