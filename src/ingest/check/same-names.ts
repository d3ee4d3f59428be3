import type { Issue } from '#model/issue.ts';
import { normaliseName } from '#ingest/cell/normalise.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { mayHaveExistedIn } from '#lineage/lives.ts';
import type { Check, Reading } from './reading.ts';

interface Named {
  readonly file: string;
  readonly row: number;
  readonly id: string;
  readonly name: string | undefined;
}

/**
 * Two departments, questions or themes of one edition, or two editions, that have one name: a reader
 * cannot tell them apart.
 */
export const checkSameNames: Check = (reading) => {
  const { campaign } = reading;
  const { departments, criteria, themes, editions } = campaign;
  const found = editions.flatMap((edition) => {
    const there = departments.filter((each) => mayHaveExistedIn(each, edition));
    const isIts = (row: { readonly edition: string }): boolean => row.edition === edition.edition;
    return [
      ...twins(
        reading,
        'name',
        there.map((row) => named(row, row.department, row.name)),
      ),
      ...twins(
        reading,
        'short_name',
        there.map((row) => named(row, row.department, row.short_name)),
      ),
      ...twins(
        reading,
        'question',
        criteria.filter(isIts).map((row) => named(row, row.criterion, row.question)),
      ),
      ...twins(
        reading,
        'name',
        themes.filter(isIts).map((row) => named(row, row.theme, row.name)),
      ),
    ];
  });
  const titles = twins(
    reading,
    'title',
    editions.map((row) => named(row, row.edition, row.title)),
  );
  // Departments are in most editions; each pair is told once.
  const byPlace = new Map(
    [...found, ...titles].map((issue) => [JSON.stringify(issue.place), issue]),
  );
  return [...byPlace.values()];
};

const named = (
  { file, row }: { readonly file: string; readonly row: number },
  id: string,
  name: string | undefined,
): Named => ({ file, row, id, name });

function twins({ placeOf }: Reading, column: string, rows: readonly Named[]): Issue[] {
  const groups = Map.groupBy(rows, ({ name = '' }) => normaliseName(name).toLowerCase());
  return [...groups].flatMap(([name, [first, ...others]]) => {
    if (name === '' || first === undefined) return [];
    return others.map((other) =>
      makeIssue('same-name', {
        place: placeOf(other, column),
        found: other.name,
        facts: { other: first.id, first: first.row },
        also: [placeOf(first, column)],
      }),
    );
  });
}
