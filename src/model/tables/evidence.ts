import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

const kinds = ['own statement', 'official', 'independent', 'information request'] as const;

export const evidence = declareTable({
  name: 'evidence',
  file: 'evidence/<edition>.csv',
  required: false,
  shown: 'edition',
  about: 'The dated public sources behind the marks of an edition.',
  key: [],
  row: z.object({
    department: cell.idColumn({
      about: 'The department.',
      example: 'transport',
      references: 'departments',
    }),
    criterion: cell.idColumn({
      about: 'The criterion that it bears on.',
      example: 'budget',
      references: 'criteria',
    }),
    title: cell.textColumn({
      about: 'Title of the source.',
      example: 'Estimates 2026, chapter 9',
    }),
    publisher: cell.nameColumn({ about: 'Who published it.', example: 'Treasury' }).optional(),
    published_on: cell
      .partialDateColumn({ about: 'When it was published.', example: '2026-03' })
      .optional(),
    url: cell
      .addressColumn({ about: 'Where it is.', example: 'https://example.org/estimates' })
      .optional(),
    archived_url: cell
      .addressColumn({
        about: 'A kept copy of it.',
        example: 'https://archive.example.org/estimates',
      })
      .optional(),
    page: cell.nameColumn({ about: 'Page or section.', example: '14' }).optional(),
    quote: cell
      .textColumn({
        about: 'The words that matter.',
        example: 'The line lapses at the end of the year.',
      })
      .optional(),
    kind: cell
      .choiceColumn(kinds, { about: 'What kind of source it is.', example: 'official' })
      .optional(),
  }),
});

/** A dated public source. */
export type Evidence = z.infer<typeof evidence.row>;
