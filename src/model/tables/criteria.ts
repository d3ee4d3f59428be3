import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const criteria = declareTable({
  name: 'criteria',
  file: 'criteria.csv',
  required: false,
  shown: 'edition',
  about: 'The questions of an edition.',
  key: ['edition', 'criterion'],
  row: z.object({
    edition: cell.idColumn({ about: 'The edition.', example: '2026', references: 'editions' }),
    criterion: cell.idColumn({
      about: 'Id of the criterion; `all` is reserved.',
      example: 'budget',
    }),
    theme: cell
      .idColumn({ about: 'Its theme.', example: 'planning', references: 'themes' })
      .optional(),
    question: cell.textColumn({
      about: 'The question, as it was asked.',
      example: 'Is there a budget line for the work on violence against women?',
    }),
    short: cell
      .nameColumn({
        about:
          'A name of at most 40 letters for sentences, titles and tables. Blank: the id in words.',
        example: 'budget',
      })
      .optional(),
    max_mark: cell.decimalColumn({ about: 'Highest mark, above 0.', example: '4' }),
    weight: cell
      .decimalColumn({ about: 'Weight among the criteria, above 0.', example: '1.5' })
      .prefault('1'),
    follows: cell
      .idColumn({
        about:
          'The criterion of the edition directly before that this one continues; of an older one where the question was left out in between, which is then said and no change shown. Blank under the same method: the same id.',
        example: 'money',
        before: 'id',
      })
      .optional(),
    comparable: cell
      .choiceColumn(['yes', 'no'], {
        about:
          'Whether its marks may be compared with those of the criterion that it follows. Blank: yes.',
        example: 'no',
      })
      .optional(),
    comparable_reason: cell
      .textColumn({
        about: 'Why not, or why still.',
        example: 'The question asked for a plan before.',
        before: 'text',
      })
      .optional(),
  }),
});

/** One question of an edition. */
export type Criterion = z.infer<typeof criteria.row>;
