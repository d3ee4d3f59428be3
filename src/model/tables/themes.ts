import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const themes = declareTable({
  name: 'themes',
  file: 'themes.csv',
  required: false,
  shown: 'edition',
  about: 'The groups of criteria of an edition. Without this file the id of a theme is its name.',
  key: ['edition', 'theme'],
  row: z.object({
    edition: cell.idColumn({ about: 'The edition.', example: '2026', references: 'editions' }),
    theme: cell.idColumn({ about: 'Id of the theme.', example: 'planning' }),
    name: cell.textColumn({ about: 'Its name.', example: 'Plan and money' }),
    weight: cell
      .decimalColumn({
        about:
          'Weight of the theme in the department score, above 0: for all themes of an edition or for none.',
        example: '2',
      })
      .optional(),
  }),
});

/** A group of criteria of an edition. */
export type Theme = z.infer<typeof themes.row>;
