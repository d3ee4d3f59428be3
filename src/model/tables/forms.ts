import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const forms = declareTable({
  name: 'forms',
  file: 'forms.csv',
  required: false,
  shown: 'named',
  about: 'The forms of violence against women that objectives are read for.',
  key: ['form'],
  row: z.object({
    form: cell.idColumn({
      about: 'Permanent id of the form, part of addresses; `all` is reserved.',
      example: 'stalking',
    }),
    name: cell.nameColumn({ about: 'Its name.', example: 'Stalking' }),
    short: cell
      .nameColumn({
        about:
          'A name for the title of the tab, which others may read in a window or a history: one that gives nothing away. Blank: Map, form 3.',
        example: 'Unwanted contact',
      })
      .optional(),
    definition: cell
      .textColumn({
        about: 'What it is, in the words of the source.',
        example: 'Repeated threatening conduct that causes a person to fear for her safety.',
      })
      .optional(),
    source_url: cell
      .addressColumn({
        about: 'Where the definition is taken from.',
        example: 'https://www.coe.int/en/web/istanbul-convention',
      })
      .optional(),
  }),
});

/** A form of violence against women. */
export type Form = z.infer<typeof forms.row>;
