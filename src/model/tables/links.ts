import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

const linkMade = ['no', 'implicit', 'explicit'] as const;

export const links = declareTable({
  name: 'links',
  file: 'links/<edition>.csv',
  required: false,
  shown: 'edition',
  about:
    'How the objectives of an edition bear on forms of violence against women, and whether the department makes the link itself.',
  key: ['objective', 'form', 'department'],
  row: z.object({
    objective: cell.idColumn({
      about: 'The objective.',
      example: 'safe-travel',
      references: 'objectives',
    }),
    form: cell.idColumn({
      about:
        'The form, or `all`: the objective names violence against women as a whole, which makes its unmade links implicit.',
      example: 'sexual-harassment',
      references: 'forms',
      or: 'all',
    }),
    department: cell
      .idColumn({
        about:
          'The department, of a joint objective; its row stands in place of a shared one. Blank: all that share the objective.',
        example: 'transport',
        references: 'departments',
      })
      .optional(),
    relevance: cell
      .wholeColumn({
        about:
          'How strongly it bears on the form: 0 read and not relevant, 1 some, 2 strong, 3 central. Blank with the form `all`, and only there.',
        example: '3',
      })
      .optional(),
    link_made: cell.choiceColumn(linkMade, {
      about: 'Whether the department makes the link itself.',
      example: 'no',
    }),
    reason: cell
      .textColumn({
        about: 'Why this relevance; needed for 2 and 3.',
        example: 'Harassment on the way home is what keeps women off the night buses.',
      })
      .optional(),
    quote: cell
      .textColumn({
        about: 'The words that make the link; needed where it is explicit.',
        example: 'Women and girls must be able to travel without harassment.',
      })
      .optional(),
    quote_url: cell
      .addressColumn({
        about: 'Where the words stand, if not in the source of the objective.',
        example: 'https://transport.example.org/plan#safety',
      })
      .optional(),
  }),
});

/** The bearing of an objective on a form, as typed. */
export type Link = z.infer<typeof links.row>;
/** Whether the department makes the link itself. */
export type LinkMade = (typeof linkMade)[number];
