import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import type { MarkedEdition } from './marked-editions.ts';
import type { Reading } from './reading.ts';

/** The issue of one assessment, if it has one. */
type CheckMark = (assessment: Placed<Assessment>) => Issue | undefined;

/** A check of an edition's assessments one by one; undefined where they can't be checked. */
export type MarkCheck = (reading: Reading, marked: MarkedEdition) => CheckMark | undefined;
