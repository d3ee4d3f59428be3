import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

const treatment = ['zero', 'excluded'] as const;

export const editions = declareTable({
  name: 'editions',
  file: 'editions.csv',
  required: true,
  shown: 'edition',
  about: 'One row for each report.',
  key: ['edition'],
  row: z.object({
    edition: cell.idColumn({
      about: 'Id of the report, normally the year that it assesses; part of its address for ever.',
      example: '2026',
    }),
    title: cell.textColumn({ about: 'Title of the report.', example: 'Making the Grade 2026' }),
    year: cell.wholeColumn({ about: 'The year that is assessed.', example: '2026' }),
    status: cell.choiceColumn(['draft', 'published'], {
      about: 'A draft is never part of a normal build.',
      example: 'published',
    }),
    published_on: cell
      .partialDateColumn({
        about: 'Date of publication. In the future: an embargo. Blank: unknown, and said so.',
        example: '2026-11-10',
      })
      .optional(),
    evidence_from: cell
      .dateColumn({ about: 'First day of the evidence window.', example: '2025-09-01' })
      .optional(),
    evidence_to: cell
      .dateColumn({ about: 'Last day of the evidence window.', example: '2026-08-31' })
      .optional(),
    method: cell
      .idColumn({
        about:
          'Id of the method. Editions with the same method have the same criteria, highest marks, weights, themes and treatment of silence. Blank: a method of its own.',
        example: 'method-2',
      })
      .optional(),
    no_response: cell
      .choiceColumn(treatment, {
        about: 'What no response counts as. Needed where the status occurs; there is no default.',
        example: 'zero',
      })
      .optional(),
    withheld: cell
      .choiceColumn(treatment, {
        about: 'What a withheld answer counts as. Needed where the status occurs.',
        example: 'zero',
      })
      .optional(),
    min_coverage: cell
      .decimalColumn({
        about:
          'Coverage from 0 to 1 that a department score needs, and each theme score; exactly it is enough.',
        example: '0.5',
      })
      .prefault('0.5'),
    decimals: cell
      .choiceColumn(['0', '1'], { about: 'Decimals of a score as shown.', example: '1' })
      .prefault('1'),
    overall: cell
      .choiceColumn(['mean', 'judgement'], {
        about: 'Where the overall score comes from: the mean of the departments, or a judgement.',
        example: 'mean',
      })
      .prefault('mean'),
    overall_score: cell
      .decimalColumn({ about: 'The judgement, 0 to 10, where overall is one.', example: '2' })
      .optional(),
    overall_reason: cell
      .textColumn({
        about: 'The reason of the judgement; needed with it.',
        example: 'Every department was asked twice; seven could name one thing that had changed.',
      })
      .optional(),
  }),
});

/** One report. */
export type Edition = z.infer<typeof editions.row>;
