import type { ThemeResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import type { Words } from '#site/locale.ts';
import {
  computedSheet,
  coverageColumns,
  reasonColumns,
  scoreColumns,
  type Columns,
} from './computed-sheet.ts';
import type { Sheet } from './sheet.ts';

type Name = keyof Words['data']['computed']['themeScores']['columns'];
type Row = ThemeResult & { readonly department: string };

/** The theme scores of an edition, one row for each department and theme. */
export function themeScoreSheet(site: Site, book: EditionBook): Sheet {
  const names = new Map(book.themes.map(({ theme, name }) => [theme, name]));
  const columns: Columns<Name, Row> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ department }) => department],
    theme: ['id', ({ theme }) => theme],
    theme_name: ['name', ({ theme }) => names.get(theme)],
    ...scoreColumns,
    ...coverageColumns,
    ...reasonColumns,
  };
  const words = site.locale.words.data.computed.themeScores;
  const rows = book.result.departments.flatMap(({ department, themes }) =>
    themes.map((theme) => ({ ...theme, department })),
  );
  return computedSheet({ name: 'theme-scores', words, columns }, rows);
}
