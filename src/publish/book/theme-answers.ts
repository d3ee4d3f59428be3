import type { ThemeResult } from '#model/outcome.ts';
import type { EditionBook } from './edition-book.ts';

/** What one theme came to for one department. */
export interface ThemeAnswer extends ThemeResult {
  readonly department: string;
}

/** What a theme came to for every department of its edition, in their order. */
export const themeAnswers = ({ result }: EditionBook, theme: string): ThemeAnswer[] =>
  result.departments.flatMap(({ department, themes }) =>
    themes.filter((each) => each.theme === theme).map((each) => ({ ...each, department })),
  );

/** How many were silent throughout a theme, and count as 0 in its mean. */
export const countSilent = (answers: readonly ThemeAnswer[]): number =>
  answers.filter(({ silence, score }) => silence === 'all' && score.kind === 'score').length;
