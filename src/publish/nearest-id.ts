import { findNearest } from '#ingest/find-nearest.ts';

/** A question after an id that a text mistyped: ` Did you mean "justice"?`; empty where none is near. */
export function askNearest(typed: string, known: Iterable<string>): string {
  const nearest = findNearest(typed, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
