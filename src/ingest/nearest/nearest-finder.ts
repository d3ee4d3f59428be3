import { findNearest } from './find-nearest.ts';

/** Finds the nearest known id, once for each different slip: a wrong id often fills a whole column. */
export function nearestFinder(): (typed: string, known: ReadonlySet<string>) => string | undefined {
  const answers = new Map<ReadonlySet<string>, Map<string, string | undefined>>();
  return (typed, known) => {
    const ours = answers.get(known) ?? new Map<string, string | undefined>();
    answers.set(known, ours);
    if (!ours.has(typed)) ours.set(typed, findNearest(typed, known));
    return ours.get(typed);
  };
}
