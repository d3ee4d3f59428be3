import type Fraction from 'fraction.js';
import type { Campaign } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import type { Figure } from '#model/outcome.ts';
import type { Status } from '#model/status.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Answer } from './answer.ts';
import { scoreExactly, type ExactDepartment } from './department.ts';
import { sum, toFraction } from './exact.ts';
import { figureOf, roundUntil, roundWithin, scoreFigure, toFigure } from './round.ts';
import { readScheme, type Scheme } from './scheme.ts';
import { countingWeight } from './tally.ts';
import { wholeOf } from './theme.ts';

/** One criterion that counts, on its way into a score. */
interface ScoreStep {
  readonly criterion: string;
  readonly status: Status;
  /** As it is written; undefined for silence that counts as zero. */
  readonly mark: string | undefined;
  readonly maxMark: Decimal;
  readonly share: Figure;
  readonly weight: Decimal;
  /** weight × share. */
  readonly product: Figure;
}

/** The criteria of one theme that count, added up; without themes all of them. */
export interface ThemeSteps {
  readonly theme: string | undefined;
  readonly steps: readonly ScoreStep[];
  /** Σ weight × share. */
  readonly points: Figure;
  /** Σ weight. */
  readonly weight: Figure;
  /** 10 × points ÷ weight. */
  readonly score: Figure;
  /** Only with theme weights: the weight of the theme, and weight × score. */
  readonly weighted: { readonly weight: Figure; readonly product: Figure } | undefined;
}

/** How one department's score came about, step by step. Figures show three decimals; nothing was rounded on the way. */
export interface ScoreSteps {
  /** In the order of the edition; those of which nothing counts are left out. */
  readonly themes: readonly ThemeSteps[];
  /** The two sums that the score is the quotient of, by theme weights or over all criteria. */
  readonly points: Figure;
  readonly weight: Figure;
  /** With so many decimals that rounding what is shown gives the score as shown. */
  readonly unrounded: Figure;
  readonly score: Figure;
}

const shownDecimals = 3;

const one = toFraction('1');

const show = (value: Fraction): Figure => toFigure(value, shownDecimals);

/** Weights are typed with as many decimals as they need, so a sum of them is shown without needless ones. */
function showWeight(value: Fraction): Figure {
  const figure = show(value);
  return { ...figure, shown: figure.shown.replace(/\.?0+$/, '') };
}

/**
 * The steps of one department's score, from the same code that scored it; undefined for a department
 * without a score.
 */
export function scoreSteps(
  campaign: Campaign,
  edition: Edition,
  department: string,
): ScoreSteps | undefined {
  const scheme = readScheme(campaign, edition);
  const rows = campaign.assessments.get(edition.edition) ?? [];
  const found = scoreExactly(scheme, rows, [department]).departments.get(department);
  if (found?.outcome.kind !== 'score') return undefined;
  const { exact } = found.outcome;
  // Criteria without a theme come last; with theme weights there are none.
  const themes = [...scheme.themes, undefined];
  return {
    themes: themes.flatMap((theme) => stepsOfTheme(found, scheme, theme) ?? []),
    ...sumsOf(found, scheme),
    unrounded: showUnrounded(exact, scheme.decimals),
    score: scoreFigure(exact, scheme.decimals),
  };
}

function stepsOfTheme(
  { answers, themes }: ExactDepartment,
  { treatment, themeWeights }: Scheme,
  theme: string | undefined,
): ThemeSteps | undefined {
  const { tally, score } = themes.get(theme) ?? {};
  if (!tally || !score) return undefined;
  const weight = themeWeights?.get(theme);
  return {
    theme,
    steps: answers.filter((answer) => answer.theme === theme && answer.isCounting).map(toStep),
    points: show(tally.points),
    weight: showWeight(countingWeight(tally, treatment)),
    score: scoreFigure(score, shownDecimals),
    weighted: weight && { weight: showWeight(weight), product: show(weight.mul(score)) },
  };
}

function toStep({ criterion, entry, status, share, points, typedWeight }: Answer): ScoreStep {
  return {
    criterion: criterion.criterion,
    status,
    mark: entry.written,
    maxMark: criterion.maxMark,
    share: figureOf(share, roundWithin(share, one, shownDecimals)),
    weight: typedWeight,
    product: show(points),
  };
}

function sumsOf(
  { themes }: ExactDepartment,
  { treatment, themeWeights }: Scheme,
): Pick<ScoreSteps, 'points' | 'weight'> {
  if (!themeWeights) {
    const all = wholeOf(themes);
    return { points: show(all.points), weight: showWeight(countingWeight(all, treatment)) };
  }
  const scored = [...themeWeights].flatMap(([theme, weight]) => {
    const score = themes.get(theme)?.score;
    return score ? { weight, product: weight.mul(score) } : [];
  });
  return {
    points: show(sum(scored.map(({ product }) => product))),
    weight: showWeight(sum(scored.map(({ weight }) => weight))),
  };
}

function showUnrounded(exact: Fraction, decimals: number): Figure {
  const asShown = scoreFigure(exact, decimals).shown;
  const isRight = (shown: string) => scoreFigure(toFraction(shown), decimals).shown === asShown;
  return figureOf(exact, roundUntil(exact, shownDecimals + 1, isRight));
}
