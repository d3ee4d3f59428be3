import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const objectives = declareTable({
  name: 'objectives',
  file: 'objectives/<edition>.csv',
  required: false,
  shown: 'edition',
  about:
    'What each department has set itself to do, read for an edition. A joint objective has a row for each department that shares it.',
  key: ['objective', 'department'],
  row: z.object({
    objective: cell.idColumn({
      about: 'Id of the objective, the same on every row of a joint one.',
      example: 'safe-travel',
    }),
    department: cell.idColumn({
      about: 'The department that has set it.',
      example: 'transport',
      references: 'departments',
    }),
    text: cell.textColumn({
      about: 'The objective, in the department’s words.',
      example: 'Everybody can travel safely at any hour by 2030.',
    }),
    source_title: cell
      .textColumn({ about: 'Title of the document it stands in.', example: 'Strategic plan 2026' })
      .optional(),
    source_url: cell
      .addressColumn({
        about: 'Where the document is.',
        example: 'https://transport.example.org/plan',
      })
      .optional(),
    page: cell.nameColumn({ about: 'Page or section.', example: '7' }).optional(),
    follows: cell
      .idColumn({
        about:
          'The objective of the edition directly before that this one continues. Blank: the same id.',
        example: 'safer-stations',
        before: 'id',
      })
      .optional(),
  }),
});

/** What a department has set itself to do. */
export type Objective = z.infer<typeof objectives.row>;
