import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const departments = declareTable({
  name: 'departments',
  file: 'departments.csv',
  required: true,
  shown: 'department',
  about: 'Every body that is or was assessed, one row each for ever.',
  key: ['department'],
  row: z.object({
    department: cell.idColumn({
      about: 'Permanent id, part of addresses. `overall` and `all` are reserved.',
      example: 'transport',
    }),
    name: cell.textColumn({
      about: 'Its whole name; a new name is a new id with a change of kind rename.',
      example: 'Ministry of Roads, Rails and Ferries',
    }),
    short_name: cell
      .nameColumn({ about: 'A name for tight places.', example: 'Transport' })
      .optional(),
    sector: cell
      .idColumn({ about: 'Its sector.', example: 'transport', references: 'sectors' })
      .optional(),
    opened_on: cell
      .partialDateColumn({ about: 'When it was created. Blank: unknown.', example: '2024-05' })
      .optional(),
    closed_on: cell
      .partialDateColumn({ about: 'When it ceased to exist. Blank: it is open.', example: '2025' })
      .optional(),
    url: cell
      .addressColumn({ about: 'Its own site.', example: 'https://transport.example.org/' })
      .optional(),
  }),
});

/** A body that is assessed. */
export type Department = z.infer<typeof departments.row>;
