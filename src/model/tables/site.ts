import * as z from 'zod';
import * as cell from '#model/cell.ts';
import { declareTable } from '#model/table.ts';

/** The settings of a campaign, one per row of `site.csv`. */
export const settings = z.object({
  name: cell
    .textColumn({ about: 'Name of the campaign.', example: 'Making the Grade' })
    .prefault('Making the Grade'),
  organisation: cell
    .textColumn({ about: 'Who publishes it.', example: 'Coalition to End Violence' })
    .optional(),
  address: cell
    .addressColumn({
      about:
        'Address of the published site; its path is the base path. Blank: no canonical addresses and no sitemap.',
      example: 'https://grades.example.org/',
    })
    .optional(),
  language: cell
    .nameColumn({ about: 'Language tag of the site (BCP 47).', example: 'en' })
    .prefault('en'),
  country: cell.nameColumn({ about: 'The country assessed.', example: 'Ruritania' }).optional(),
  subject: cell
    .nameColumn({
      about:
        'What the grades are about, as it stands within a sentence. Blank: violence against women.',
      example: 'violence against women',
    })
    .optional(),
  government: cell
    .nameColumn({
      about:
        'What the whole that is graded is called within a sentence. Blank: the government of the country; without a country there is none, as with companies.',
      example: 'the government of Ruritania',
    })
    .optional(),
  government_first: cell
    .nameColumn({
      about: 'The same as the first words of a sentence. Needed with `government`.',
      example: 'The government of Ruritania',
    })
    .optional(),
  body: cell
    .nameColumn({
      about: 'What one of those that are graded is called within a sentence. Blank: department.',
      example: 'ministry',
    })
    .optional(),
  bodies: cell
    .nameColumn({ about: 'Several of them. Needed with `body`.', example: 'ministries' })
    .optional(),
  body_first: cell
    .nameColumn({
      about: 'One of them as the first word of a heading. Needed with `body`.',
      example: 'Ministry',
    })
    .optional(),
  bodies_first: cell
    .nameColumn({
      about: 'Several of them as the first word of a heading. Needed with `body`.',
      example: 'Ministries',
    })
    .optional(),
  contact: cell
    .nameColumn({
      about: 'Mail address for mistakes and questions.',
      example: 'grades@example.org',
    })
    .optional(),
  press_contact: cell
    .nameColumn({
      about: 'Mail address for journalists. Blank: that of `contact`.',
      example: 'press@example.org',
    })
    .optional(),
  press_phone: cell
    .nameColumn({ about: 'Telephone number for journalists.', example: '+44 20 7946 0000' })
    .optional(),
  spokespeople: cell
    .textColumn({
      about: 'Who speaks for the coalition, by role.',
      example: 'the chair, and the head of policy',
    })
    .optional(),
  licence: cell
    .nameColumn({
      about: 'Licence of text and data. Blank: none is stated, and nothing is promised.',
      example: 'CC BY 4.0',
    })
    .optional(),
  funding: cell
    .textColumn({ about: 'Who paid for the work, in a sentence.', example: 'Members’ fees.' })
    .optional(),
  assessors: cell
    .textColumn({
      about:
        'Who marked, by role and never by name. An assessor in assessments may be one of these roles.',
      example: 'Two assessors for each department, one from a specialist service.',
    })
    .optional(),
  exit_address: cell
    .addressColumn({
      about: 'Where the exit link leads: a neutral page that shows nothing personal.',
      example: 'https://www.bbc.co.uk/weather',
    })
    .prefault('https://www.bbc.co.uk/weather'),
  accent: cell
    .nameColumn({
      about:
        'The main colour of the share cards as #rrggbb, dark enough to be read on paper. Blank: aubergine.',
      example: '#5b1a5e',
    })
    .optional(),
  ignored_columns: cell
    .textColumn({
      about:
        'Columns of your own that nothing reads, their names separated by commas. Names that begin with `note` need not be here.',
      example: 'owner, checked by',
    })
    .optional(),
  demonstration: cell
    .choiceColumn(['yes', 'no'], {
      about: 'Yes: every page and card says that the campaign is a demonstration.',
      example: 'no',
    })
    .prefault('no'),
});

/** The settings of a campaign. */
export type Settings = z.infer<typeof settings>;

export const site = declareTable({
  name: 'site',
  file: 'site.csv',
  required: false,
  shown: 'all',
  about: 'Settings of the campaign, one per row.',
  key: ['key'],
  row: z.object({
    key: settings.keyof().register(cell.columnNotes, {
      kind: 'choice',
      choices: settings.keyof().options,
      about: 'Name of the setting.',
      example: 'name',
    }),
    value: cell.textColumn({ about: 'Its value.', example: 'Making the Grade' }).optional(),
  }),
});
