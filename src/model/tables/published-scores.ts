import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const publishedScores = declareTable({
  name: 'published_scores',
  file: 'published_scores.csv',
  required: false,
  shown: 'edition',
  about:
    'Scores of the past, shown as they were published. Where the edition has marks too, the marks must reproduce them.',
  key: ['edition', 'department'],
  row: z.object({
    edition: cell.idColumn({ about: 'The edition.', example: '2006', references: 'editions' }),
    department: cell.idColumn({
      about: 'The department, or `overall` for the government.',
      example: 'overall',
      references: 'departments',
      or: 'overall',
    }),
    score: cell
      .decimalColumn({
        about: 'The score of 0 to 10 as published. Blank where a source gives only words.',
        example: '2',
      })
      .optional(),
    note: cell
      .textColumn({
        about: 'Context; needed where there is no score.',
        example: 'Placed first, without a number.',
      })
      .optional(),
    source_title: cell
      .textColumn({ about: 'Title of the source.', example: 'Press release' })
      .optional(),
    source_url: cell.addressColumn({
      about: 'Where the figure is stated.',
      example: 'https://example.org/press-release',
    }),
    source_date: cell
      .partialDateColumn({ about: 'Date of the source.', example: '2006-11-23' })
      .optional(),
  }),
});

/** A score of the past, or the words that a source has in its place. */
export type PublishedScore = z.infer<typeof publishedScores.row>;
