import { change } from './en/change.ts';
import { department } from './en/department.ts';
import { frame } from './en/frame.ts';
import { notFound } from './en/not-found.ts';
import { report } from './en/report.ts';
import { score } from './en/score.ts';

/** The interface in English, a section for each kind of page or sentence. */
export const en = { frame, score, change, report, department, notFound };
