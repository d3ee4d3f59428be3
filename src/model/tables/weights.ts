import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const weights = declareTable({
  name: 'weights',
  file: 'weights.csv',
  required: false,
  shown: 'edition',
  about: 'Where the weight of a criterion differs for one department.',
  key: ['edition', 'department', 'criterion'],
  row: z.object({
    edition: cell.idColumn({ about: 'The edition.', example: '2026', references: 'editions' }),
    department: cell.idColumn({
      about: 'The department.',
      example: 'justice',
      references: 'departments',
    }),
    criterion: cell.idColumn({
      about: 'The criterion.',
      example: 'protocols',
      references: 'criteria',
    }),
    weight: cell.decimalColumn({ about: 'Its weight there, above 0.', example: '2' }),
  }),
});

/** The weight of one criterion for one department. */
export type Weight = z.infer<typeof weights.row>;
