import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mapTables, markTables } from './drawn-tables.ts';
import { governmentTables, methodTables } from './fixed-tables.ts';
import { departmentIds, editions } from './ingredients.ts';

/** How large a synthetic campaign is. */
export interface CampaignSize {
  readonly departments: number;
  /** Without evidence almost all rows are marks, as the measurement of reading wants them. */
  readonly withEvidence: boolean;
  /** Objectives for the relevance map; a build without them is the rest of its edition. */
  readonly withMap?: boolean;
  /** Whether ten thousand rows of marks name a department that there is not, each another one. */
  readonly withSlips?: boolean;
}

/** Writes a synthetic campaign, the same files for the same size, in place of what was there. */
export function writeCampaign(folder: string, size: CampaignSize): void {
  const departments = departmentIds(size.departments);
  rmSync(folder, { recursive: true, force: true });
  const tables = [
    ...methodTables(),
    ...governmentTables(departments),
    ...markTables(departments, size),
    ...(size.withMap === true ? mapTables(departments) : []),
  ];
  for (const [file, text] of tables) writeInto(join(folder, 'data', file), text);
  for (const { id } of editions) writeInto(join(folder, 'content/reports', `${id}.mdx`), prose(id));
}

function writeInto(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const prose = (edition: string): string => `---
title: What ${edition} shows
summary: Half of what was promised has begun.
---

Government as a whole scores <Overall />.

## What we recommend

1. Publish the budget line, for three years at least.
2. Ask specialist services before the plan is written, and pay them for the answer.
`;
