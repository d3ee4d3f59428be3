/** What every synthetic campaign has in common: three editions of the same thirty questions. */

const years = [2022, 2023, 2024] as const;

/** The editions, oldest first. All are published and none is under an embargo. */
export const editions = years.map((year) => ({ id: String(year), year }));

/** The day on which the measurements say that they take place: builds depend on the date. */
export const dayOfBench = '2025-01-15';

export const themes = ['planning', 'money', 'services', 'training', 'data'] as const;

const topics = [
  'referrals between services',
  'harassment at work',
  'women who have no recourse to public funds',
  'children who live with violence',
  'men who use violence',
  'reports from rural places',
] as const;

/** Thirty criteria, six to a theme, each marked from 0 to 4. */
export const criteria = themes.flatMap((theme) =>
  topics.map((topic, index) => ({
    id: `${theme}-${index + 1}`,
    theme,
    topic: `${topic}, in its ${theme}`,
    weight: index === 0 ? '2' : '1',
  })),
);

export const highestMark = 4;

/** The ids of the departments: `department-0001` and so on. */
export function departmentIds(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `department-${String(index + 1).padStart(5, '0')}`,
  );
}

/** The text of a table; a cell is quoted where it has to be. */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows].map((row) => row.map(writeCell).join(',')).join('\n')}\n`;
}

function writeCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Choices that look random and are the same in every run: they follow from a seed alone. */
export interface Random {
  /** A number from 0 to below 1. */
  readonly next: () => number;
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
  /** True in a part of the cases, 0 to 1. */
  readonly chance: (part: number) => boolean;
}

/** Mulberry32: 32 bits of state are plenty for text that only has to vary. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    chance: (part) => next() < part,
  };
}

type Phrases = readonly [string, ...string[]];

const subjects: Phrases = [
  'The budget line for the work',
  'The training of front-line staff',
  'The protocol for referrals',
  'The plan that was announced two years ago',
  'A named senior official',
  'The data on reports and outcomes',
  'The contract with specialist services',
  'The guidance to local offices',
];

const findings: Phrases = [
  'was published, and covers one year out of three',
  'is mentioned in the strategy without a date or an owner',
  'exists in draft, “under review” since the spring',
  'was renewed with half of the money it had before',
  'reaches the capital and four of eleven regions',
  'is in place and was checked by the national auditor',
  'could not be found in any document that the department named',
  'was set out to the committee, with targets and a timetable',
];

const additions: Phrases = [
  '',
  ' No figures were given for disabled or migrant women.',
  ' The reply to the questionnaire says that it will be extended.',
  ' Specialist services were not asked.',
];

/** The reason of a mark: 70 to 170 characters, some with commas and quotation marks. */
export function reason(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(findings)}.${random.pick(additions)}`;
}

/** A quote from a source, about 80 characters. */
export function quote(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(findings)}`;
}

/** A reply of a department: two paragraphs, about 500 characters. */
export function reply(random: Random): string {
  const paragraph = () => [reason(random), reason(random)].join(' ');
  return `We thank the coalition for its work. ${paragraph()}\n\n${paragraph()} We accept the other marks.`;
}

/** A question of the questionnaire, about 80 characters. */
export function question(topic: string): string {
  return `Has the department shown, with dated public evidence, how it deals with ${topic}?`;
}
