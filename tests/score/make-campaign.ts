import type { Campaign, Placed } from '#model/campaign.ts';
import { type Assessment, assessments } from '#model/tables/assessments.ts';
import { bands } from '#model/tables/bands.ts';
import { criteria } from '#model/tables/criteria.ts';
import { departmentChanges } from '#model/tables/department-changes.ts';
import { departments } from '#model/tables/departments.ts';
import { editions } from '#model/tables/editions.ts';
import { levels } from '#model/tables/levels.ts';
import { publishedScores } from '#model/tables/published-scores.ts';
import { settings } from '#model/tables/site.ts';
import { themes } from '#model/tables/themes.ts';
import { weights } from '#model/tables/weights.ts';
import type * as z from 'zod';

/** The cells of one row, as text; what is left out is blank. */
export type Cells = Record<string, string>;

/** The tables of a small campaign, as cells. */
export interface Tables {
  editions: Cells[];
  departments: Cells[];
  criteria: Cells[];
  changes?: Cells[];
  themes?: Cells[];
  levels?: Cells[];
  weights?: Cells[];
  bands?: Cells[];
  published?: Cells[];
  /** By edition. */
  assessments?: Record<string, Cells[]>;
}

/** A campaign from cells, with defaults for what scoring never reads. */
export function makeCampaign(tables: Tables): Campaign {
  return {
    settings: settings.parse({ name: 'Test' }),
    editions: read(editions.row, tables.editions, {
      title: 'T',
      year: '2026',
      status: 'published',
    }),
    departments: read(departments.row, tables.departments, { name: 'D' }),
    departmentChanges: read(departmentChanges.row, tables.changes, {}),
    sectors: [],
    themes: read(themes.row, tables.themes, { name: 'Theme' }),
    criteria: read(criteria.row, tables.criteria, { question: 'Q', max_mark: '4' }),
    levels: read(levels.row, tables.levels, { meaning: 'M' }),
    weights: read(weights.row, tables.weights, {}),
    bands: read(bands.row, tables.bands, {}),
    assessments: new Map(
      Object.entries(tables.assessments ?? {}).map(([edition, rows]) => [edition, readMarks(rows)]),
    ),
    evidence: new Map(),
    forms: [],
    objectives: new Map(),
    links: new Map(),
    publishedScores: read(publishedScores.row, tables.published, {
      source_url: 'https://example.org/',
    }),
    replies: [],
    helplines: [],
  };
}

function readMarks(rows: Cells[]): Placed<Assessment>[] {
  return read(assessments.row, rows, {});
}

function read<Row extends z.ZodObject>(
  row: Row,
  cells: Cells[] | undefined,
  defaults: Cells,
): Placed<z.infer<Row>>[] {
  return (cells ?? []).map((own, index) => ({
    ...row.parse({ ...defaults, ...own }),
    file: 'data/test.csv',
    row: index + 2,
  }));
}
