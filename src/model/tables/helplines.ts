import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

export const helplines = declareTable({
  name: 'helplines',
  file: 'helplines.csv',
  required: false,
  shown: 'all',
  about: 'Helplines for the foot of every page. Without it, pages link to an international list.',
  key: ['country', 'name'],
  row: z.object({
    country: cell.nameColumn({ about: 'The country that it serves.', example: 'Ruritania' }),
    name: cell.nameColumn({ about: 'Its name.', example: 'National helpline' }),
    number: cell.nameColumn({ about: 'The number, as it is dialled.', example: '0800 000 000' }),
    emergency: cell
      .choiceColumn(['yes', 'no'], { about: 'Yes: shown first.', example: 'no' })
      .prefault('no'),
    hours: cell.nameColumn({ about: 'When it answers.', example: 'Day and night' }).optional(),
    languages: cell
      .nameColumn({ about: 'In which languages.', example: 'English, Welsh' })
      .optional(),
    text_option: cell
      .nameColumn({ about: 'How to reach it in writing.', example: 'Web chat on its site' })
      .optional(),
    url: cell
      .addressColumn({ about: 'Its site.', example: 'https://helpline.example.org/' })
      .optional(),
    checked_on: cell.dateColumn({
      about: 'When somebody last checked that all this is right; at least every 180 days.',
      example: '2026-10-01',
    }),
  }),
});
