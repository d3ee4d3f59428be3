import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const levels = declareTable({
  name: 'levels',
  file: 'levels.csv',
  required: false,
  shown: 'edition',
  about: 'What each mark of a criterion means.',
  key: ['edition', 'criterion', 'mark'],
  row: z.object({
    edition: cell.idColumn({ about: 'The edition.', example: '2026', references: 'editions' }),
    criterion: cell.idColumn({
      about: 'The criterion.',
      example: 'budget',
      references: 'criteria',
    }),
    mark: cell.decimalColumn({ about: 'The mark, 0 to the highest mark.', example: '2' }),
    meaning: cell.textColumn({
      about: 'What earns it.',
      example: 'A budget line exists for one year.',
    }),
  }),
});

/** What one mark of a criterion means. */
export type Level = z.infer<typeof levels.row>;
