import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const bands = declareTable({
  name: 'bands',
  file: 'bands.csv',
  required: false,
  shown: 'edition',
  about:
    'Named ranges of scores: each runs to the next `from`, the first from 0, the last includes 10. The score as shown decides.',
  key: ['edition', 'from'],
  row: z.object({
    edition: cell.idColumn({ about: 'The edition.', example: '2026', references: 'editions' }),
    from: cell.decimalColumn({ about: 'Lowest score in the band, 0 to below 10.', example: '2.5' }),
    band: cell.nameColumn({ about: 'Its name, in words.', example: 'Beginning' }),
    meaning: cell
      .textColumn({
        about: 'What the band says of a department.',
        example: 'There is a plan, and little else.',
      })
      .optional(),
  }),
});

/** A named range of scores. */
export type Band = z.infer<typeof bands.row>;
