import Fraction from 'fraction.js';
import type { Campaign } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import type { Figure } from '#model/outcome.ts';
import type { Status } from '#model/tables/assessments.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Answer } from './answer.ts';
import { countingWeight } from './counting.ts';
import { toFraction } from './decimal.ts';
import type { ThemeWeights } from './department-score.ts';
import { toFigure } from './figure.ts';
import { reduce, type Quotient } from './quotient.ts';
import { round } from './round.ts';
import { readScheme, type Scheme } from './scheme.ts';
import { sum } from './sum.ts';
import { addTallies, type Tally } from './tally.ts';
import { themeScore } from './theme-score.ts';
import type { Treatment } from './treatment.ts';
import { workOutEdition, type Working } from './working.ts';

/** One criterion that counts, on its way into a score. */
interface WorkedStep {
  readonly criterion: string;
  readonly status: Status;
  /** As it is written; absent for silence that counts as zero. */
  readonly mark?: string;
  readonly maxMark: Decimal;
  readonly share: Figure;
  readonly weight: Decimal;
  /** weight × share. */
  readonly product: Figure;
}

/** The criteria of one theme that count, added up; without themes all of them. */
export interface WorkedTheme {
  readonly theme?: string;
  readonly steps: readonly WorkedStep[];
  /** Σ weight × share. */
  readonly points: Figure;
  /** Σ weight. */
  readonly weight: Figure;
  /** 10 × points ÷ weight. */
  readonly score: Figure;
  /** Only with theme weights: the weight of the theme, and weight × score. */
  readonly weighted?: { readonly weight: Figure; readonly product: Figure };
}

/** How one department's score came about, step by step. Figures show three decimals; nothing was rounded on the way. */
export interface WorkedOut {
  /** In the order of the edition; those of which nothing counts are left out. */
  readonly themes: readonly WorkedTheme[];
  /** The two sums that the score is the quotient of, by theme weights or over all criteria. */
  readonly points: Figure;
  readonly weight: Figure;
  /** With so many decimals that rounding what is shown gives the score as shown. */
  readonly unrounded: Figure;
  readonly score: Figure;
}

/** The two sums that a score is the quotient of. */
interface Sums {
  readonly points: Fraction;
  readonly counting: Fraction;
}

const shownDecimals = 3;

const show = (value: Fraction): Figure => toFigure(value, shownDecimals);

/** Weights are typed with as many decimals as they need, so a sum of them is shown without needless ones. */
function showWeight(value: Fraction): Figure {
  const figure = show(value);
  return { ...figure, shown: figure.shown.replace(/\.?0+$/, '') };
}

/**
 * The steps of one department's score, from the same code that scored it; undefined for a department
 * without a score. Never throws for checked tables.
 */
export function workOut(
  campaign: Campaign,
  edition: Edition,
  department: string,
): WorkedOut | undefined {
  const scheme = readScheme(campaign, edition);
  const rows = campaign.assessments.get(edition.edition) ?? [];
  const working = workOutEdition({ scheme, rows }, [department]).departments.get(department);
  if (working?.outcome.kind !== 'score') return undefined;
  const { exact } = working.outcome;
  const themes = themesOf(scheme).flatMap((theme) => workOutTheme(working, scheme, theme) ?? []);
  return {
    themes,
    ...sumsOf(working, scheme),
    unrounded: showUnrounded(exact, scheme.decimals),
    score: toFigure(exact, scheme.decimals),
  };
}

/** Criteria without a theme come last; with theme weights there are none. */
const themesOf = ({ themes }: Scheme): (string | undefined)[] => [...themes, undefined];

function workOutTheme(
  { answers, tallies }: Working,
  { treatment, themeWeights }: Scheme,
  theme: string | undefined,
): WorkedTheme | undefined {
  const tally = tallies.get(theme);
  const own = tally && themeScore(tally, treatment);
  if (!own) return undefined;
  const score = reduce(own);
  const sums = toSums(tally, treatment);
  const weight = themeWeights?.get(theme);
  return {
    ...(theme !== undefined && { theme }),
    steps: answers.filter((answer) => answer.theme === theme && answer.isCounting).map(toStep),
    points: show(sums.points),
    weight: showWeight(sums.counting),
    score: show(score),
    ...(weight && { weighted: { weight: showWeight(weight), product: show(weight.mul(score)) } }),
  };
}

function toStep({ criterion, entry, status, share, weight, typedWeight }: Answer): WorkedStep {
  const part = reduce(share);
  return {
    criterion: criterion.criterion,
    status,
    ...(entry.written !== undefined && { mark: entry.written }),
    maxMark: criterion.maxMark,
    share: show(part),
    weight: typedWeight,
    product: show(weight.mul(part)),
  };
}

function sumsOf(
  { tallies }: Working,
  { treatment, themeWeights }: Scheme,
): Pick<WorkedOut, 'points' | 'weight'> {
  const all = themeWeights
    ? sumThemes(tallies, treatment, themeWeights)
    : toSums(addTallies(tallies.values()), treatment);
  return { points: show(all.points), weight: showWeight(all.counting) };
}

function toSums(tally: Tally, treatment: Treatment): Sums {
  return {
    points: new Fraction(tally.points, tally.unit),
    counting: new Fraction(countingWeight(tally, treatment), tally.unit),
  };
}

function sumThemes(
  tallies: Working['tallies'],
  treatment: Treatment,
  themeWeights: ThemeWeights,
): Sums {
  const scored = [...themeWeights].flatMap(([theme, weight]) => {
    const tally = tallies.get(theme);
    const own = tally && themeScore(tally, treatment);
    const score = own && reduce(own);
    return score ? [{ weight, product: weight.mul(score) }] : [];
  });
  return {
    points: sum(scored.map(({ product }) => product)),
    counting: sum(scored.map(({ weight }) => weight)),
  };
}

function showUnrounded(exact: Quotient, decimals: number): Figure {
  const asShown = round(exact, decimals);
  let more = shownDecimals + 1;
  while (round(toFraction(round(exact, more)), decimals) !== asShown) more += 1;
  return toFigure(exact, more);
}
