import * as z from 'zod';
import { sameAssessor } from '#model/assessor.ts';
import * as cell from '#model/cell.ts';
import { statuses } from '#model/status.ts';
import { declareTable } from '#model/table.ts';

export const assessments = declareTable({
  name: 'assessments',
  file: 'assessments/<edition>.csv',
  required: false,
  shown: 'edition',
  about: 'The marks of an edition: one row for each department and criterion.',
  key: ['department', 'criterion', 'assessor'],
  row: z.object({
    department: cell.idColumn({
      about: 'The department.',
      example: 'transport',
      references: 'departments',
    }),
    criterion: cell.idColumn({
      about: 'The criterion, or `all`: one status for every criterion without a row of its own.',
      example: 'budget',
      references: 'criteria',
      or: 'all',
    }),
    assessor: cell
      .nameColumn(
        {
          about:
            'Blank: the agreed mark, which counts. Anything else: one assessor’s own mark, by a code such as A1 or panel-2, or by a role that site.csv lists under assessors; never by name. Downloads have codes alone.',
          example: 'A1',
        },
        sameAssessor,
      )
      .prefault('agreed'),
    status: cell
      .choiceColumn(statuses, {
        about: 'What became of the question. Blank with a mark: scored.',
        example: 'scored',
      })
      .optional(),
    mark: cell
      .decimalColumn({
        about: 'The mark, 0 to the highest mark of the criterion; only with the status scored.',
        example: '2',
      })
      .optional(),
    reason: cell
      .textColumn({
        about: 'Why this mark or status; needed for not applicable and withheld.',
        example: 'A budget line was published for 2026 and not for the years after it.',
      })
      .optional(),
  }),
});

/** One mark or status of one department under one criterion. */
export type Assessment = z.infer<typeof assessments.row>;
