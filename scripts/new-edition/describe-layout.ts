import { alignColumns } from '../score/align-columns.ts';
import type { LaidFile, Layout } from './layout.ts';

/** What a person is told of the rest of a campaign. */
export interface Surroundings {
  /** The campaign, as the last line names it. */
  readonly campaign: string;
  /** A command on it, whole. */
  readonly command: (name: string) => string;
  /** The path of a table's file. */
  readonly pathOf: (table: 'editions' | 'departments' | 'departmentChanges' | 'criteria') => string;
}

/** What was laid out, and what a person does next. */
export function describeLayout(layout: Layout, around: Surroundings): string {
  const { before, edition } = layout;
  const files = alignColumns(layout.files.map((file) => [`  ${file.path}`, describeFile(file)]));
  const steps = nextSteps(layout, around).map((step, index) => `  ${index + 1}. ${step}`);
  return [
    `Laid out ${edition.edition} as a draft, from ${before.edition}:`,
    '',
    ...files,
    '',
    'What to do next:',
    '',
    ...steps,
    '',
    `${edition.edition} is now a draft of ${around.campaign}. When there are marks: ${around.command('check')}`,
  ].join('\n');
}

function describeFile({ before, rows }: LaidFile): string {
  const count = rows === 1 ? '1 row' : `${rows} rows`;
  if (before !== undefined) return `${count} added`;
  return rows === 0 ? 'new, for rows of yours' : `new, ${count} to fill in`;
}

function nextSteps(layout: Layout, { command, pathOf }: Surroundings): string[] {
  const { before, edition, departments, criteria } = layout;
  const id = edition.edition;
  const { evidence_from: from, evidence_to: to } = edition;
  const window = from && to ? `, evidence from ${from} to ${to}` : '';
  const marks = layout.files.find(({ table }) => table === 'assessments')?.path ?? '';
  const evidence = layout.files.find(({ table }) => table === 'evidence')?.path ?? '';
  return [
    `Read the new row of ${pathOf('editions')}: "${edition.title}", year ${edition.year}${window}.`,
    ...(before.overall === 'judgement'
      ? [`The overall score of ${before.edition} was a judgement; for now ${id} takes the mean.`]
      : []),
    edition.method === undefined
      ? `Read the questions of ${id} in ${pathOf('criteria')}. Without a method id in ${pathOf('editions')}, the column follows says which marks may be compared with ${before.edition}.`
      : `Keep the questions, highest marks and weights, because ${id} has the method of ${before.edition} (${edition.method}). To change any, give ${id} a method id of its own and fill in the column follows of ${pathOf('criteria')}.`,
    `Put departments that are new, renamed or closed into ${pathOf('departments')} and ${pathOf('departmentChanges')}, and take the rows of those that are gone out of ${marks}. It has ${departments} departments and ${criteria} questions.`,
    `Fill in ${marks}: a mark with its reason, or a status. A row with neither counts as not assessed; "${command('check')}" counts such rows, and lets none of them be published.`,
    ...(layout.byAssessors
      ? [
          `Assessors have the rows that they had for ${before.edition}. A row with no assessor is for the mark that is agreed, and alone counts.`,
        ]
      : []),
    `Put the sources into ${evidence}, and look at it all with "${command('dev')}".`,
    `To publish, set status to published and published_on to the day in ${pathOf('editions')}. A day to come is an embargo until then.`,
  ];
}
