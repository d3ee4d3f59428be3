import { csv } from './csv.ts';
import { randomFrom, type Random } from './random.ts';
import { quote, reason } from './sentences.ts';
import { editions } from './shape.ts';

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
