import type { Campaign } from '#model/campaign.ts';
import type { EditionRelevance } from '#model/relevance.ts';
import type { Link } from '#model/tables/links.ts';
import { relateCampaign } from '#relate/relate-campaign.ts';
import { makeCampaign, type Cells } from '../score/make-campaign.ts';

/** One row of links in short: `night stalking 3 no`, and the department of a row of its own. */
export type LinkRow = readonly [
  objective: string,
  form: string,
  relevance: number | undefined,
  made: Link['link_made'],
  department?: string,
];

/** What was read for one edition: objectives by `objective department [follows]`, and links. */
export interface ReadingRows {
  readonly objectives: readonly string[];
  readonly links: readonly LinkRow[];
}

/** A campaign of readings; what is left out has a default. */
export interface Readings {
  readonly departments?: Cells[];
  readonly changes?: Cells[];
  readonly sectors?: Campaign['sectors'];
  readonly forms?: readonly string[];
  readonly editions: Readonly<Record<string, ReadingRows>>;
}

/** Readings as a campaign that has been checked. */
export function makeReadings(readings: Readings): Campaign {
  const {
    departments = [
      { department: 'a' },
      { department: 'b', opened_on: '2010' },
      { department: 'c', opened_on: '2010' },
    ],
  } = readings;
  const editions = Object.entries(readings.editions);
  const base = makeCampaign({
    editions: editions.map(([edition]) => ({ edition, year: edition })),
    departments,
    criteria: [],
    departmentChanges: readings.changes ?? [],
  });
  const forms = readings.forms ?? ['x', 'y', 'z'];
  return {
    ...base,
    sectors: readings.sectors ?? [],
    forms: forms.map((form, index) => ({ form, name: form, file: 'forms', row: index + 2 })),
    objectives: new Map(editions.map(([id, { objectives }]) => [id, objectives.map(toObjective)])),
    links: new Map(editions.map(([id, { links }]) => [id, links.map(toLink)])),
  };
}

/** What the one edition of some readings comes to. */
export function relateOne(reading: ReadingRows, more: Partial<Readings> = {}): EditionRelevance {
  return relateLast({ ...more, editions: { '2026': reading } });
}

/** What the last edition of some readings comes to. */
export function relateLast(readings: Readings): EditionRelevance {
  const last = [...relateCampaign(makeReadings(readings)).values()].at(-1);
  if (last === undefined) throw new Error('no edition was read');
  return last;
}

function toObjective(row: string, index: number) {
  const [objective = '', department = '', follows] = row.split(' ');
  const place = { file: 'objectives', row: index + 2 };
  return { objective, department, text: objective, ...(follows && { follows }), ...place };
}

function toLink([objective, form, relevance, made, department]: LinkRow, index: number) {
  const place = { file: 'links', row: index + 2 };
  return { objective, form, relevance, link_made: made, department, ...place };
}
