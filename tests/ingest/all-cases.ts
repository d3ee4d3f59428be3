import { cellsCases } from './cells-cases.ts';
import { departmentsCases } from './departments-cases.ts';
import { editionsCases } from './editions-cases.ts';
import type { IssueCase } from './issue-case.ts';
import { headersCases } from './headers-cases.ts';
import { helplineCases } from './helplines-cases.ts';
import { linksCases } from './links-cases.ts';
import { lostCases } from './lost-cases.ts';
import { marksCases } from './marks-cases.ts';
import { namesCases } from './names-cases.ts';
import { numbersCases } from './numbers-cases.ts';
import { tablesCases } from './tables-cases.ts';
import { textsCases } from './texts-cases.ts';

/** One case for every kind of issue. */
export const allCases: readonly IssueCase[] = [
  ...tablesCases,
  ...cellsCases,
  ...editionsCases,
  ...marksCases,
  ...departmentsCases,
  ...linksCases,
  ...lostCases,
  ...headersCases,
  ...namesCases,
  ...helplineCases,
  ...numbersCases,
  ...textsCases,
];
