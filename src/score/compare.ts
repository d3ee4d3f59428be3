import type Fraction from 'fraction.js';
import { followedCriterion } from '#lineage/editions.ts';
import type { ChangeOutcome, ComparedScores, Figure, FinerChange } from '#model/outcome.ts';
import { traitsOf } from '#model/status.ts';
import type { Answer } from './answer.ts';
import { departmentScore, type ExactDepartment } from './department.ts';
import { product, toFraction } from './exact.ts';
import { figureOf, round, roundUntil, scoreFigure, toFigure } from './round.ts';
import type { Scheme, SchemeCriterion, ThemeWeights } from './scheme.ts';
import { tallyThemes, type Question } from './tally.ts';
import { scoredThemes } from './theme.ts';

/*
 * The numbers of a change: the marks of one department in two editions beside each other. Which
 * choices rule 11 leaves open, and how they were made: docs/decisions/0002-comparing-editions.md.
 */

/** The criterion of the edition before that one of the newer edition may be compared with. */
export interface Tie {
  /** Its place in the scheme before. */
  readonly place: number;
  /** Whether it has the same highest mark and, where themes have weights, the same theme with the same weight. */
  readonly isSame: boolean;
}

/**
 * What each criterion continues and may be compared with (rule 11), in the order of the newer
 * scheme: the one that it follows; under the same method without a word of it the one with the same
 * id; undefined where `comparable` says no.
 */
export function tieCriteria(now: Scheme, before: Scheme): (Tie | undefined)[] {
  const places = new Map(before.criteria.map(({ criterion }, place) => [criterion, place]));
  return now.criteria.map((own) => {
    const id = followedCriterion(own, now.edition, before.edition);
    const place = id === undefined || !own.isComparable ? undefined : places.get(id);
    const former = place === undefined ? undefined : before.criteria[place];
    if (place === undefined || former === undefined) return undefined;
    const isSame =
      hasSameMark(own, former) && hasSameTheme([now, own.theme], [before, former.theme]);
    return { place, isSame };
  });
}

function hasSameMark(now: SchemeCriterion, before: SchemeCriterion): boolean {
  return toFraction(now.maxMark).equals(toFraction(before.maxMark));
}

type InScheme = readonly [scheme: Scheme, theme: string | undefined];

function hasSameTheme([now, theme]: InScheme, [before, former]: InScheme): boolean {
  if (!now.themeWeights && !before.themeWeights) return true;
  const weight = now.themeWeights?.get(theme);
  const formerWeight = before.themeWeights?.get(former);
  if (!weight || !formerWeight) return false;
  return theme === former && weight.equals(formerWeight);
}

/** One department in one edition. */
export interface InEdition {
  readonly department: ExactDepartment;
  readonly scheme: Scheme;
}

/** The numbers of a change; where it comes from is for the caller to say. */
type Comparison = Pick<
  Extract<ChangeOutcome, { kind: 'change' }>,
  'scope' | 'difference' | 'direction' | 'before' | 'now' | 'finer' | 'compared' | 'of'
>;

/**
 * How a department's score changed over the criteria that two editions have in common (rule 11): as
 * a whole where nothing else differs, and otherwise over those that are tied together and count on
 * both sides. Undefined where there are none.
 * @param ties for each criterion of the newer edition the one before
 */
export function compareMarks(
  { department, scheme }: InEdition,
  former: ExactDepartment,
  ties: readonly (Tie | undefined)[],
): Comparison | undefined {
  const { decimals, themeWeights } = scheme;
  const pairs = pairAnswers(department.answers, former.answers, ties);
  const whole = isWhole(pairs, department.answers, former.answers);
  // Where the criteria in common are all that count, the score is known already.
  const isAll = pairs.length === countingIn(department.answers);
  const now = isAll ? exactScore(department) : scoreOf(pairs.map(questionNow), themeWeights);
  const before = whole ? exactScore(former) : scoreOf(pairs.map(questionBefore), themeWeights);
  if (!now || !before) return undefined;
  return {
    scope: whole ? 'whole' : 'common',
    ...compareScores({ before, now }, decimals),
    compared: pairs.length,
    of: department.answers.filter(({ status }) => traitsOf(status).applies).length,
  };
}

/** Two exact scores, shown beside each other with what lies between them. */
export function compareScores(exact: ExactPair, decimals: number): ComparedScores {
  const { before, now } = exact;
  const shown = { before: scoreFigure(before, decimals), now: scoreFigure(now, decimals) };
  const difference = differenceOf(now.sub(before), shown, decimals);
  return {
    difference,
    direction: directionOf(difference.shown),
    ...shown,
    finer: finerChange(exact, decimals),
  };
}

interface ExactPair {
  readonly before: Fraction;
  readonly now: Fraction;
}

/** The same question in two editions, counting on both sides. */
interface Pair {
  readonly now: Answer;
  readonly before: Answer;
  readonly tie: Tie;
}

function pairAnswers(
  answers: readonly Answer[],
  formers: readonly Answer[],
  ties: readonly (Tie | undefined)[],
): Pair[] {
  return answers.flatMap((now, place) => {
    const tie = ties[place];
    const before = tie && formers[tie.place];
    return tie && now.isCounting && before?.isCounting ? { now, before, tie } : [];
  });
}

/**
 * Whether a change may be shown as a whole (rule 11): every criterion that counts on either side is
 * tied to exactly one on the other, with the same weight, highest mark and, where themes have
 * weights, the same theme with the same weight.
 */
function isWhole(
  pairs: readonly Pair[],
  answers: readonly Answer[],
  formers: readonly Answer[],
): boolean {
  if (pairs.length !== countingIn(answers) || pairs.length !== countingIn(formers)) return false;
  const places = new Set(pairs.map(({ tie }) => tie.place));
  return (
    places.size === pairs.length &&
    pairs.every(({ now, before, tie }) => tie.isSame && now.weight.equals(before.weight))
  );
}

const countingIn = (answers: readonly Answer[]): number =>
  answers.filter(({ isCounting }) => isCounting).length;

function exactScore({ outcome }: ExactDepartment): Fraction | undefined {
  return outcome.kind === 'score' ? outcome.exact : undefined;
}

const questionNow = ({ now }: Pair): Question => now;

/** With the weight and the theme of the newer edition, so that marks alone move the difference. */
const questionBefore = ({ now, before }: Pair): Question => ({
  theme: now.theme,
  weight: now.weight,
  status: before.status,
  points: now.weight === before.weight ? before.points : product(now.weight, before.share),
});

/** Every pair counts on both sides: where there is no mark, it is silence that counted as zero. */
const counted = { no_response: 'zero', withheld: 'zero' } as const;

/** The score over the criteria that two editions have in common; undefined for none. */
function scoreOf(
  questions: readonly Question[],
  themeWeights: ThemeWeights | undefined,
): Fraction | undefined {
  const themes = scoredThemes(tallyThemes(questions), counted);
  return departmentScore(themes, counted, themeWeights);
}

/**
 * The difference, worked out before rounding. Where the two scores as shown differ it is never shown
 * as nothing (rule 5): it has as many decimals as that takes.
 */
function differenceOf(
  exact: Fraction,
  { before, now }: Pick<Comparison, 'before' | 'now'>,
  decimals: number,
): Figure {
  if (Number(before.shown) === Number(now.shown)) return toFigure(exact, decimals);
  return figureOf(
    exact,
    roundUntil(exact, decimals, (shown) => Number(shown) !== 0),
  );
}

/** More decimals than these nobody reads; with them a difference of 0.00001 is left over at most. */
const mostDecimals = 4;

/**
 * The scores and their difference with the fewest decimals with which the one is the difference of the
 * others: 7.2 and 7.8 are 0.7 apart where they are 7.16 and 7.84. Undefined where it is so as shown.
 */
function finerChange({ before, now }: ExactPair, decimals: number): FinerChange | undefined {
  const write = (places: number): FinerChange => ({
    before: round(before, places),
    now: round(now, places),
    difference: round(now.sub(before), places),
  });
  const holds = (shown: FinerChange): boolean =>
    toFraction(shown.now).sub(toFraction(shown.before)).equals(toFraction(shown.difference));
  if (holds(write(decimals))) return undefined;
  let places = decimals + 1;
  while (places < mostDecimals && !holds(write(places))) places += 1;
  return write(places);
}

/** By the difference as shown: what shows as 0.0 is the same. Then the scores as shown are equal. */
function directionOf(shown: string): Comparison['direction'] {
  const difference = Number(shown);
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}
