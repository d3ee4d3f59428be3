import type { Tallies } from './department-score.ts';
import { Sums, type Question } from './tally.ts';

/** A question and the theme that it stands in. */
export type ThemedQuestion = Question & { readonly theme: string | undefined };

/**
 * Adds up questions theme by theme. Never throws.
 * @param pool lets equal tallies be one
 */
export function tallyThemes(
  questions: readonly ThemedQuestion[],
  pool: (sums: Sums) => Sums = (sums) => sums,
): Tallies {
  const tallies = new Map<string | undefined, Sums>();
  let own = new Sums();
  let last: ThemedQuestion | undefined;
  for (const question of questions) {
    // The criteria of a theme mostly stand together, and are then looked up once.
    if (!last || question.theme !== last.theme) own = openTheme(tallies, question);
    own.add(question.status, question.amount);
    last = question;
  }
  tallies.forEach((sums, theme) => tallies.set(theme, pool(sums)));
  return tallies;
}

function openTheme(
  tallies: Map<string | undefined, Sums>,
  { theme, amount }: ThemedQuestion,
): Sums {
  const own = tallies.get(theme) ?? new Sums(amount.unit);
  tallies.set(theme, own);
  return own;
}
