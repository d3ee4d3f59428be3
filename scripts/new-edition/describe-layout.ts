import { alignColumns } from '../score/align-columns.ts';
import type { LaidFile, Layout } from './layout.ts';

/**
 * What was laid out, and what a person does next.
 *
 * @param option how the commands are told the campaign: blank, or ` -- --campaign DIR`
 */
export function describeLayout(layout: Layout, option: string): string {
  const { before, edition } = layout;
  const files = alignColumns(layout.files.map((file) => [`  ${file.path}`, describeFile(file)]));
  const steps = nextSteps(layout, option).map((step, index) => `  ${index + 1}. ${step}`);
  return [
    `Laid out ${edition.edition} as a draft, from ${before.edition}:`,
    '',
    ...files,
    '',
    'What to do next:',
    '',
    ...steps,
  ].join('\n');
}

function describeFile({ before, rows }: LaidFile): string {
  const count = rows === 1 ? '1 row' : `${rows} rows`;
  if (before !== undefined) return `${count} added`;
  return rows === 0 ? 'new, for rows of yours' : `new, ${count} to fill in`;
}

function nextSteps({ before, edition, departments, criteria }: Layout, option: string): string[] {
  const id = edition.edition;
  const { evidence_from: from, evidence_to: to } = edition;
  const window = from && to ? `, evidence from ${from} to ${to}` : '';
  return [
    `Read the new row of data/editions.csv: "${edition.title}", year ${edition.year}${window}.`,
    ...(before.overall === 'judgement'
      ? [`The overall score of ${before.edition} was a judgement; for now ${id} takes the mean.`]
      : []),
    edition.method === undefined
      ? `Read the questions of ${id} in data/criteria.csv. Without a method id in data/editions.csv, the column follows says which marks may be compared with ${before.edition}.`
      : `Keep the questions, highest marks and weights, because ${id} has the method of ${before.edition} (${edition.method}). To change any, give ${id} a method id of its own and fill in the column follows of data/criteria.csv.`,
    `Put departments that are new, renamed or closed into data/departments.csv and data/department_changes.csv, and take the rows of those that are gone out of data/assessments/${id}.csv. It has ${departments} departments and ${criteria} questions.`,
    `Fill in data/assessments/${id}.csv: a mark with its reason, or a status. A row with neither counts as not assessed; "npm run check${option}" counts such rows, and lets none of them be published.`,
    `Put the sources into data/evidence/${id}.csv, and look at it all with "npm run dev${option}".`,
    `To publish, set status to published and published_on to the day in data/editions.csv. A day to come is an embargo until then.`,
  ];
}
