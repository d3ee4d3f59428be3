import {
  criteria,
  csv,
  editions,
  highestMark,
  quote,
  randomFrom,
  reason,
  type Random,
} from './ingredients.ts';
import type { CampaignSize } from './write-campaign.ts';

interface Marking {
  readonly year: number;
  readonly department: string;
  readonly random: Random;
}

interface MarkRows {
  readonly assessments: string[][];
  readonly evidence: string[][];
}

/** The marks of all editions, a row for each department and criterion, and the evidence for them. */
export function markTables(
  departments: readonly string[],
  { withEvidence, withSlips = false }: CampaignSize,
) {
  const tables = new Map<string, string>();
  for (const { id, year } of editions) {
    const random = randomFrom(year);
    const rows: MarkRows = { assessments: [], evidence: [] };
    for (const department of departments) markDepartment(rows, { year, department, random });
    const marks = withSlips ? rows.assessments.map(misspell) : rows.assessments;
    tables.set(`assessments/${id}.csv`, csv(assessmentColumns, marks));
    if (withEvidence) tables.set(`evidence/${id}.csv`, csv(evidenceColumns, rows.evidence));
  }
  return tables;
}

/** So many rows in each file; one in two is an id as it should look, the others have a space and a capital. */
const slips = 3334;

function misspell([department = '', ...others]: string[], row: number): string[] {
  if (row >= slips) return [department, ...others];
  const slip = department.replace('department', row % 2 === 0 ? 'departmnet' : 'Departmnet ');
  return [`${slip}-${row}`, ...others];
}

const assessmentColumns = ['department', 'criterion', 'assessor', 'status', 'mark', 'reason'];
const evidenceColumns = [
  ...['department', 'criterion', 'title', 'publisher', 'published_on'],
  ...['url', 'page', 'quote', 'kind'],
];

/** One department in 25 is silent on everything. */
function markDepartment({ assessments, evidence }: MarkRows, marking: Marking): void {
  const { department, random } = marking;
  const isSilent = random.chance(0.04);
  for (const { id } of criteria) {
    const [status, mark] = isSilent ? (['no response', ''] as const) : answer(random);
    // One mark in a hundred has no reason: a warning, with its place, for the check to word.
    const why = status === 'no response' || random.chance(0.01) ? '' : reason(random);
    assessments.push([department, id, '', status, mark, mark === '' ? fallback(status, why) : why]);
    if (Number(mark) > 0) evidence.push(sourceOf(marking, id));
  }
}

/** What leaves a question out needs its reason: without one, the campaign has errors. */
const fallback = (status: string, why: string): string =>
  status === 'no response' || why !== '' ? why : 'The law leaves this to the regions.';

function answer(random: Random): readonly [status: string, mark: string] {
  const draw = random.next();
  if (draw < 0.05) return ['no response', ''];
  if (draw < 0.08) return ['not applicable', ''];
  if (draw < 0.09) return ['withheld', ''];
  return ['', String(Math.floor(random.next() * (highestMark + 1)))];
}

function sourceOf({ year, department, random }: Marking, criterion: string): string[] {
  const month = String(1 + Math.floor(random.next() * 8)).padStart(2, '0');
  return [
    department,
    criterion,
    `Estimates ${year}, chapter ${1 + Math.floor(random.next() * 30)}`,
    'Treasury',
    `${year}-${month}`,
    `https://documents.example.org/${year}/${department}/${criterion}`,
    String(1 + Math.floor(random.next() * 90)),
    random.chance(0.5) ? quote(random) : '',
    random.pick(['own statement', 'official', 'independent', 'information request']),
  ];
}

const formNames = [
  ...['Domestic violence', 'Rape and sexual violence', 'Sexual harassment', 'Stalking'],
  ...['Forced marriage', 'Female genital mutilation', 'Trafficking', 'Online abuse'],
  ...['Economic abuse', 'Violence in institutions', 'Abuse by aid staff', 'Crimes called honour'],
];

const objectivesOfDepartment = 3;

/** Forms of violence, and the objectives of every department in the last edition with their links. */
export function mapTables(departments: readonly string[]): Map<string, string> {
  const random = randomFrom(11);
  const edition = editions.at(-1)?.id ?? '';
  const objectives = departments.flatMap((department) =>
    Array.from({ length: objectivesOfDepartment }, (_, index) => ({
      id: `${department}-${index + 1}`,
      department,
    })),
  );
  const objectiveRows = objectives.map(({ id, department }) => [id, department, reason(random)]);
  const linkRows = objectives.flatMap(({ id }) => linksOf(id, random));
  return new Map([
    ['forms.csv', csv(['form', 'name'], formRows)],
    [`objectives/${edition}.csv`, csv(['objective', 'department', 'text'], objectiveRows)],
    [`links/${edition}.csv`, csv(linkColumns, linkRows)],
  ]);
}

const formRows = formNames.map((name, index) => [`form-${index + 1}`, name]);

const linkColumns = ['objective', 'form', 'relevance', 'link_made', 'reason', 'quote'];

/** An objective was read for one form in four: a department bears on about half of all forms. */
function linksOf(objective: string, random: Random): string[][] {
  return formRows
    .filter(() => random.chance(0.25))
    .map(([form = '']) => {
      const made = random.pick(['no', 'no', 'implicit', 'explicit']);
      const words = made === 'no' ? '' : quote(random);
      return [objective, form, random.pick(['1', '2', '3']), made, reason(random), words];
    });
}
