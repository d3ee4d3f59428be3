import type { RankOutcome, ScoreOutcome, Silence } from '#model/outcome.ts';
import type { Locale } from './locale.ts';
import { pluralForm } from './plural.ts';

/*
 * What is shown of a result, of a department or of one theme of it. Everything that shows a score or
 * a rank asks here: pages, cards, captions, frames, the terminal and campaigns' texts. Silence on
 * everything is said as silence, also where it counts as 0, which would look like a mark.
 */

/** A score in writing, or what stands in its place. */
export interface WrittenScore {
  /** The number as the language writes it; undefined where words stand in its place. */
  readonly score: string | undefined;
  /** The words in its place: `No response`. */
  readonly instead: string | undefined;
  /** The one of the two that there is. */
  readonly text: string;
  /** Of silence, what it counts as: `counted as 0`. It stands beneath the words. */
  readonly beneath: string | undefined;
  /** All of it on one line: `No response, counted as 0`. */
  readonly line: string;
  /** The same as it is spoken: `3.4 of 10`. */
  readonly spoken: string;
  /** Whether it was silent on everything. */
  readonly isSilent: boolean;
  /** Whether words stand in its place; they are set in the colour of what is missing. */
  readonly isMissing: boolean;
}

/** The score of a department or a theme in writing. */
export function writeScore(
  { words, format }: Locale,
  { score, silence }: { readonly score: ScoreOutcome; readonly silence: Silence },
): WrittenScore {
  if (score.kind === 'score' && silence !== 'all') {
    const text = format.number(score.shown);
    const spoken = words.score.outOfTen(text);
    return {
      score: text,
      instead: undefined,
      text,
      beneath: undefined,
      line: text,
      spoken,
      isSilent: false,
      isMissing: false,
    };
  }
  const isSilent = silence === 'all';
  const text = words.score.none[score.kind === 'score' || isSilent ? 'no-response' : score.why];
  const counted = score.kind === 'score' ? words.score.countedAsZero : words.score.leftOut;
  const beneath = isSilent ? counted : undefined;
  const line = beneath === undefined ? text : words.score.standsFor(text, beneath);
  return {
    score: undefined,
    instead: text,
    text,
    beneath,
    line,
    spoken: line,
    isSilent,
    isMissing: true,
  };
}

/** A rank in writing. */
interface WrittenRank {
  /** `Joint 4th of 16`. */
  readonly place: string;
  /** The same with how many of them were silent: `4th of 16, 1 of them silent`. */
  readonly long: string;
  /** `4`, or `=4` where it is shared. */
  readonly short: string;
  readonly number: number;
  /** Among how many, and how many of them were silent. */
  readonly of: number;
  readonly silent: number;
}

/** A score and a rank in writing. */
export interface Standing extends WrittenScore {
  /** Undefined where there is none, which includes silence that would stand first. */
  readonly rank: WrittenRank | undefined;
}

/** All that is shown of a result. */
export function standingOf(
  locale: Locale,
  result: {
    readonly score: ScoreOutcome;
    readonly silence: Silence;
    readonly rank: RankOutcome;
  },
): Standing {
  const { rank } = result;
  const written = rank.kind === 'none' ? undefined : writeRank(locale, rank);
  return { ...writeScore(locale, result), rank: written };
}

/** A rank in writing. */
export function writeRank(
  locale: Locale,
  { rank, tied, of, silent }: Extract<RankOutcome, { kind: 'rank' }>,
): WrittenRank {
  const { words, format } = locale;
  const withSilent = pluralForm(locale, words.score.rankSilent, silent);
  const place = words.score.rankOf(words.score.ordinal(rank), tied, format.count(of));
  return {
    place,
    long: silent === 0 ? place : withSilent(place, format.count(silent)),
    short: words.score.rankShort(rank, tied),
    number: rank,
    of,
    silent,
  };
}
