import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const sectors = declareTable({
  name: 'sectors',
  file: 'sectors.csv',
  required: false,
  shown: 'named',
  about: 'The fields of government that departments belong to.',
  key: ['sector'],
  row: z.object({
    sector: cell.idColumn({ about: 'Id of the sector.', example: 'transport' }),
    name: cell.nameColumn({ about: 'Its name.', example: 'Transport' }),
    evident: cell
      .choiceColumn(['yes', 'no'], {
        about: 'Whether it is commonly seen as relevant to violence against women.',
        example: 'no',
      })
      .optional(),
    why: cell
      .textColumn({
        about: 'Why it is relevant.',
        example: 'Fear of harassment decides who travels, and when.',
      })
      .optional(),
  }),
});
