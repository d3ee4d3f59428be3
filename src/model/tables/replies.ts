import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const replies = declareTable({
  name: 'replies',
  file: 'replies.csv',
  required: false,
  shown: 'edition',
  about: 'What each department said to its draft marks.',
  key: ['edition', 'department'],
  row: z.object({
    edition: cell.idColumn({ about: 'The edition.', example: '2026', references: 'editions' }),
    department: cell.idColumn({
      about: 'The department.',
      example: 'transport',
      references: 'departments',
    }),
    asked_on: cell
      .dateColumn({ about: 'When it was sent its draft marks.', example: '2026-09-14' })
      .optional(),
    replied_on: cell
      .dateColumn({ about: 'When its reply came.', example: '2026-10-02' })
      .optional(),
    status: cell.choiceColumn(['replied', 'declined', 'no reply'], {
      about: 'Whether it replied.',
      example: 'replied',
    }),
    text: cell
      .textColumn({
        about: 'Its reply in full; a blank line between paragraphs.',
        example: 'We accept the marks.',
      })
      .optional(),
    url: cell
      .addressColumn({ about: 'Where it published it.', example: 'https://example.org/reply' })
      .optional(),
  }),
});

/** What a department said to its draft marks. */
export type Reply = z.infer<typeof replies.row>;
