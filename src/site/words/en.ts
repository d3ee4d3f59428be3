import { change } from './en/change.ts';
import { frame } from './en/frame.ts';
import { report } from './en/report.ts';
import { score } from './en/score.ts';

/** The interface in English, a section for each kind of page or sentence. */
export const en = { frame, score, change, report };
