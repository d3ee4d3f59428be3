// Invented maps of an invented government, from five departments to sixty.
import type { MapCell, MapData, MapDepartment, MapSector, MapWords } from '#chart/map/data.ts';
import { inventNames, longName } from '#components/chart/invented-names.ts';

const formNames = [
  'Domestic violence',
  'Rape and sexual violence',
  'Sexual harassment',
  'Stalking',
  'Forced marriage',
  'Female genital mutilation',
  'Trafficking and sexual exploitation',
  'Online and image-based abuse',
  'Economic abuse',
  'Violence in institutions',
  'Abuse by mission and aid staff',
  'Crimes called honour crimes',
];

const sectorNames = [
  'Justice and policing',
  'Travel and public space',
  'Health and care',
  'Work and public money',
  'Education and skills',
  'Homes and communities',
  'Equality, families and support',
  'Defence and relations abroad',
];

/** The words of the examples, as a page would write them. */
const inventedWords: MapWords = {
  centre: 'Violence against women',
  wings: { evident: 'Commonly seen as relevant', other: 'Not commonly seen as relevant' },
  key: {
    intro:
      'From the centre a line runs to every department whose own objectives bear on a form of violence. Where the department says so, the line arrives. Where it does not, the line breaks off: that is a gap.',
    gap: 'Gap: no objective that bears on the form says so',
    partly: 'Some of the objectives say so, others do not',
    implicit: 'Said between the lines, without naming the form',
    made: 'The department says so itself',
    weight: 'Thick: central to an objective; thin: a strong bearing',
    gaps: 'How many forms a department leaves as gaps',
    notRead: 'Nobody has read its objectives',
  },
  poster: {
    label: 'Making the Grade, demonstration, 2026',
    title: 'Seven departments in ten work on violence against women without saying so',
    description: 'A map of departments and forms of violence; the matrix has all of it as text.',
    source:
      'Source: objectives read by the coalition, 2026. A demonstration. CC BY 4.0. example.org',
  },
};

/** What an invented map is made of. */
export interface Invention {
  readonly departments: number;
  readonly forms: number;
  /** Every name is as long as a name may be. */
  readonly long?: boolean;
  /** Every department under every form. */
  readonly full?: boolean;
  readonly unread?: boolean;
  /** One sector, of which nothing is said. */
  readonly oneSector?: boolean;
}

/** The same map for the same numbers, always. */
export function inventMap(given: Invention): MapData {
  const forms = Array.from({ length: given.forms }, (_, i) => ({
    id: `form-${i}`,
    number: String(i + 1),
    name: given.long ? `${longName} ${i}` : (formNames[i] ?? ''),
    text: `${formNames[i] ?? ''}: ${i} departments.`,
    href: `#form-${i}`,
  }));
  const count = given.oneSector ? 1 : Math.min(8, Math.ceil(given.departments / 2));
  const names = inventNames(given.departments);
  const departments = names.map((name, i) => inventDepartment(name, i, given));
  const sectors = Array.from({ length: count }, (_, i): MapSector => ({
    id: `sector-${i}`,
    name: given.long ? longName : (sectorNames[i] ?? ''),
    ...(!given.oneSector && { evident: i % 2 === 0 ? 'yes' : 'no' }),
    departments: departments.filter((_, n) => n % count === i),
  }));
  return { forms, sectors, words: inventedWords };
}

function inventDepartment(name: string, i: number, given: Invention): MapDepartment {
  const named = {
    id: `department-${i}`,
    name: given.long ? longName : name,
    text: `${given.long ? longName : name}: a finding.`,
    href: `#department-${i}`,
  };
  if (given.unread === true || (!given.full && i % 15 === 13))
    return { ...named, reading: 'not-read', note: 'not read', cells: [] };
  if (!given.full && i % 15 === 9)
    return { ...named, reading: 'nothing', note: 'no link found', cells: [] };
  const cells = Array.from({ length: given.forms }, (_, form) => form)
    .filter((form) => given.full === true || (i * 7 + form * 5 + i * form) % 11 < 4)
    .map((form) => inventCell(i, form, named.name));
  if (cells.length === 0) return { ...named, reading: 'nothing', note: 'no link found', cells: [] };
  const gaps = cells.filter(({ state }) => state === 'gap').length;
  return { ...named, reading: 'read', cells, ...(gaps > 0 && { gaps: String(gaps) }) };
}

const states = ['gap', 'made', 'gap', 'implicit', 'gap', 'partly', 'made'] as const;

function inventCell(i: number, form: number, name: string): MapCell {
  const state = states[(i * 3 + form * form + i * form) % states.length] ?? 'made';
  const relevance = (i + form) % 3 === 0 ? 3 : 2;
  const text = `${name} and ${formNames[form] ?? ''}: ${state}, relevance ${relevance}.`;
  return { form: `form-${form}`, state, relevance, text };
}
