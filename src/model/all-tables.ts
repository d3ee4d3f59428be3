import { assessments } from '#model/tables/assessments.ts';
import { bands } from '#model/tables/bands.ts';
import { criteria } from '#model/tables/criteria.ts';
import { departmentChanges } from '#model/tables/department-changes.ts';
import { departments } from '#model/tables/departments.ts';
import { editions } from '#model/tables/editions.ts';
import { evidence } from '#model/tables/evidence.ts';
import { forms } from '#model/tables/forms.ts';
import { helplines } from '#model/tables/helplines.ts';
import { levels } from '#model/tables/levels.ts';
import { links } from '#model/tables/links.ts';
import { objectives } from '#model/tables/objectives.ts';
import { publishedScores } from '#model/tables/published-scores.ts';
import { replies } from '#model/tables/replies.ts';
import { sectors } from '#model/tables/sectors.ts';
import { site } from '#model/tables/site.ts';
import { themes } from '#model/tables/themes.ts';
import { weights } from '#model/tables/weights.ts';

/** Every table of a campaign, in the order in which the dictionary and the checks take them. */
export const allTables = {
  site,
  editions,
  departments,
  departmentChanges,
  sectors,
  themes,
  criteria,
  levels,
  weights,
  bands,
  assessments,
  evidence,
  forms,
  objectives,
  links,
  publishedScores,
  replies,
  helplines,
} as const;

/** The name of a table in code. */
export type TableName = keyof typeof allTables;

/** The names of all tables, in that order. */
export const tableNames: readonly TableName[] = Object.keys(allTables).filter(
  (name): name is TableName => name in allTables,
);
