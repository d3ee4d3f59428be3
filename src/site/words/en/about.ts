import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { endSentence } from '#site/sentence/line.ts';

/** Words of the page about the campaign and the site. */
export const about = (terms: Terms) => ({
  title: 'About',
  kicker: label(terms, 'About'),
  finding: (organisation: string) => `Published by ${organisation}`,
  findingUnnamed: (name: string) => `How ${name} is made`,
  /** With how to report a mistake only where there is an address for it. */
  description: (name: string, takesReports: boolean) =>
    `Who publishes ${name}, who assessed, who paid, what the licence allows,${takesReports ? ' how to report a mistake,' : ''} and what this site does with your visit: nothing.`,
  sections: {
    publisher: 'Who publishes this',
    assessors: 'Who assessed',
    funding: 'Who paid',
    licence: 'Licence',
    mistakes: 'Mistakes and questions',
    privacy: 'Your visit',
    accessibility: 'Accessibility',
    making: 'How this site is made',
    more: 'More pages',
  },
  publisher: (name: string, organisation: string) =>
    endSentence(`${name} is published by ${organisation}`),
  publisherUnnamed: (name: string) => `${name} does not say who publishes it.`,
  assessorsUnknown: 'This campaign does not say who assessed.',
  roles: 'Assessors are named by their role, not by their own name.',
  fundingUnknown: 'This campaign does not say who paid for the work.',
  licence: (licence: string | undefined) =>
    licence === undefined
      ? 'No licence is stated for text and data.'
      : `Text and data are published under ${licence}.`,
  licenceQuotes: `Quotations from ${terms.bodies} and other sources keep their own terms.`,
  downloads: 'All tables and how to cite them',
  mistakes:
    'Every page but the frames for other sites has the link “Report a mistake on this page” at its foot. It opens an email with the address of the page in it. Please say which figure or sentence is wrong, and where the right one can be found.',
  noContact: 'This campaign gives no address for mistakes.',
  write: (contact: string) => `Write to ${contact}`,
  privacy: [
    'This site sets no cookies, keeps nothing in your browser, counts no visits and loads nothing from any other site. There is no form and nothing to log in to.',
    'Your visit still stays in the history of your browser, and may show in the records of the network that you use. The link “Leave this page”, or pressing Shift three times, takes you to another site; it does not remove the visit from the history.',
    'The Back button does not lead to the page that you left. It can lead to pages of this site that you opened before it. Where scripts are off, pressing Shift does nothing, and Back leads to the page that you left too.',
    'A private window, which some browsers call incognito, keeps no history of what you opened in it once you close it. It hides nothing from the network, nor from anybody who watches the device itself. A device that nobody else can reach is safer.',
    'The host of the site may keep ordinary records of requests. The campaign can’t see from the pages who read what.',
  ],
  accessibility: [
    'The aim is level AA of the Web Content Accessibility Guidelines, version 2.2. Pages work without scripts and with the keyboard alone, from narrow phones to wide screens, in light, dark and high-contrast colours, and in print. Every chart has its numbers in a table, and colour never says anything alone.',
    'The software is checked automatically whenever it changes: every kind of page of its demonstration, at three widths, in light and dark, by keyboard, and without scripts. Automatic checks find only some of the barriers that there can be. Nobody has audited this site, and it has not been tried out by readers with disabilities.',
  ],
  barriers: 'If something stands in your way, please report it as a mistake.',
  making: [
    'The campaign keeps its marks, reasons and evidence in plain tables. The software checks them, works out the scores in exact arithmetic, rounds once, and writes every page, chart and download from that one result, so that a figure is the same wherever it stands. If a table is wrong or a figure published before can’t be worked out again, nothing is published.',
    'Pages are plain files. The same tables always give the same files, byte for byte.',
  ],
});
