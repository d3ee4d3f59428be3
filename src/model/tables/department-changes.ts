import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

const kinds = ['rename', 'replace', 'merge', 'split', 'transfer', 'create', 'abolish'] as const;

export const departmentChanges = declareTable({
  name: 'department_changes',
  file: 'department_changes.csv',
  required: false,
  shown: 'change',
  about:
    'Which department came from which: one row per pair. Rows with the same date, kind and shared `to` (merge) or `from` (split) are one event.',
  key: ['changed_on', 'kind', 'from', 'to'],
  row: z.object({
    changed_on: cell.partialDateColumn({ about: 'When it took effect.', example: '2025-04-01' }),
    kind: cell.choiceColumn(kinds, {
      about:
        'rename (history goes on), replace (a successor with another remit), merge, split, transfer (a part moves), create (no from), abolish (no to).',
      example: 'merge',
    }),
    from: cell
      .idColumn({ about: 'The department before.', example: 'roads', references: 'departments' })
      .optional(),
    to: cell
      .idColumn({ about: 'The department after.', example: 'transport', references: 'departments' })
      .optional(),
    note: cell
      .textColumn({
        about: 'What happened, units that are no departments included.',
        example: 'The ferry inspectorate moved in as well.',
      })
      .optional(),
    source_url: cell
      .addressColumn({ about: 'Where it is recorded.', example: 'https://example.org/order-12' })
      .optional(),
  }),
});

/** One step of lineage. */
export type DepartmentChange = z.infer<typeof departmentChanges.row>;
/** What kind of step it was. */
export type ChangeKind = DepartmentChange['kind'];
