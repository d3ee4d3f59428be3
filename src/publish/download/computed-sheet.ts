import type { Coverage, RankOutcome, ScoreOutcome, Silence } from '#model/outcome.ts';
import type { Sheet, SheetCell, SheetKind } from './sheet.ts';

/** The columns of a computed table, in order: the kind of each, and its value in a row. */
export type Columns<Name extends string, Row> = Readonly<
  Record<Name, readonly [SheetKind, (row: Row) => SheetCell]>
>;

/** What the catalogue says of a computed table. */
interface SheetWords<Name extends string> {
  readonly about: string;
  readonly columns: Readonly<Record<Name, string>>;
}

/** What a computed table is made of. */
interface Parts<Name extends string, Row> {
  readonly name: string;
  readonly words: SheetWords<Name>;
  readonly columns: Columns<Name, Row>;
}

/** A table that is computed and stands in no file of the campaign. */
export function computedSheet<Name extends string, Row>(
  { name, words, columns }: Parts<Name, Row>,
  rows: readonly Row[],
): Sheet {
  const about = new Map(Object.entries<string>(words.columns));
  const defined = Object.entries<readonly [SheetKind, (row: Row) => SheetCell]>(columns);
  return {
    name,
    about: words.about,
    columns: defined.map(([column, [kind]]) => ({
      name: column,
      kind,
      about: about.get(column) ?? '',
    })),
    count: rows.length,
    rows: () => rows.map((row) => defined.map(([, [, value]]) => value(row))),
  };
}

/** What scores of departments and of themes have in common. */
interface Standing {
  readonly score: ScoreOutcome;
  readonly rank: RankOutcome;
  readonly coverage: Coverage;
  readonly silence: Silence;
}

const ranked = ({ rank }: Standing) => (rank.kind === 'rank' ? rank : undefined);

/** The score with its rank, in columns; the rank is a number, and whether it is shared stands beside it. */
export const scoreColumns = {
  score: ['decimal', ({ score }) => (score.kind === 'score' ? score.value : undefined)],
  shown: ['shown', ({ score }) => (score.kind === 'score' ? score.shown : undefined)],
  rank: ['whole', (row) => ranked(row)?.rank],
  tied: ['choice', (row) => yesOrNo(ranked(row)?.tied)],
  ranked: ['whole', (row) => ranked(row)?.of],
  ranked_silent: ['whole', (row) => ranked(row)?.silent],
} satisfies Columns<string, Standing>;

/** What the score covers, and why there is none. */
export const coverageColumns = {
  coverage: ['decimal', ({ coverage }) => coverage.value],
  silent: ['decimal', ({ coverage }) => coverage.silent],
  silence: ['choice', ({ silence }) => silence],
} satisfies Columns<string, Standing>;

/** Why there is no score, and why there is no rank. */
export const reasonColumns = {
  no_score: ['choice', ({ score }) => (score.kind === 'none' ? score.why : undefined)],
  no_rank: ['choice', ({ rank }) => (rank.kind === 'none' ? rank.why : undefined)],
} satisfies Columns<string, Standing>;

const yesOrNo = (is: boolean | undefined): SheetCell =>
  is === undefined ? undefined : is ? 'yes' : 'no';
