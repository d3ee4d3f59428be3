import type { Terms } from '#site/terms.ts';
import { described, label, previewed } from './grades.ts';
import { endSentence } from '#site/sentence/line.ts';
import { plural, type Counted } from '#site/plural.ts';

/** Words of the frame that every page stands in. */
export const frame = (terms: Terms) => ({
  /** Above the heading of a page of the campaign’s own. */
  label: (page: string) => label(terms, page),
  previewed: (finding: string) => previewed(terms, finding),
  described: (text: string) => described(terms, text),
  skip: 'Skip to the content',
  exitLabel: 'Quick exit',
  exit: 'Leave this page',
  exitHint: 'or press Shift three times',
  /** After a press of Shift. */
  exitMore: plural<Counted>({
    one: () => 'Press Shift once more to leave.',
    other: (count) => `Press Shift ${count} more times to leave.`,
  }),
  leaving: 'Loading.',
  navigation: 'Main',
  trail: 'You are here',
  nav: {
    report: 'Report',
    map: 'Map',
    departments: terms.bodiesFirst,
    reports: 'All reports',
    method: 'Method',
    data: 'Data',
    about: 'About',
  },
  home: 'Home',
  nothingPublished: 'No report has been published yet.',
  notices: 'Notices',
  demonstration: `This is a demonstration. The country, its government, its ${terms.bodies} and every mark are invented.`,
  draft: 'Draft: not published, and not final.',
  issues: plural<Counted>({ other: (count) => `Issues in the data: ${count}` }),
  embargo: (date: string) => `Embargoed until ${date}.`,
  /** On the other pages of a copy of the site that shows drafts or what is under an embargo. */
  unpublished: (reports: string) =>
    `This copy of the site also shows what is not published: ${reports}. Please do not pass it on.`,
  unpublishedDraft: (title: string) => `${title} (draft)`,
  unpublishedEmbargo: (title: string, date: string) => `${title} (embargoed until ${date})`,
  /** In the tab of a browser. */
  tabTitle: (title: string, site: string) => `${title} · ${site}`,
  /** A thing and what is said of it. */
  entry: (name: string, words: string) => `${name}: ${words}`,
  /** Entries one after another in a description. */
  entries: (entries: readonly string[]) => entries.join('; '),
  /** Goes on after a link: a page, a date. */
  further: (text: string) => `, ${text}`,
  /** Of what a link is one, after its words, for the ear. */
  ofSubject: (subject: string) => `: ${subject}`,
  /** Stands between short texts on a line. */
  separator: ' · ',
  help: {
    /** Beside the exit link. */
    link: 'Get help',
    title: 'If someone hurts, threatens or controls you',
    /** Where a campaign’s own numbers would stand. */
    demonstration:
      'In a campaign’s own report its helplines stand here, emergency numbers first, each with the day on which it was checked. This is a demonstration and has none.',
    emergencyFirst: 'In an emergency:',
    checked: (date: string) => `Numbers last checked on ${date}.`,
    directory: 'Find a helpline in your country: lila.help',
    directoryNote: 'An international list of vetted services.',
    hours: 'Hours',
    languages: 'Languages',
    inWriting: 'In writing',
    detail: (label: string, value: string) => `${label}: ${value}`,
    details: (details: readonly string[]) => details.join(' · '),
  },
  history:
    'This site sets no cookies, counts no visits and asks nothing of other sites. Your visit still stays in the history of your browser, and “Leave this page” does not remove it: the Back button can lead to pages of this site that you opened before, and where scripts are off to this one. A private window keeps no history once you close it.',
  mistake: 'Report a mistake on this page',
  mistakeSubject: (title: string) => `Mistake on: ${title}`,
  mistakeBody: (address: string) => `Page: ${address}\n\nWhat is wrong:\n`,
  about: {
    edition: (title: string) => endSentence(`From ${title}`),
    /** On pages of no single report. */
    newest: (title: string) => endSentence(`The newest report is ${title}`),
    method: 'How the scores are made',
    published: (date: string) => `Published ${date}.`,
    publishedUnknown: 'Date of publication not known.',
    /** The evidence that a report looks at. */
    window: (from: string, to: string) => `Evidence from ${from} to ${to}.`,
    windowFrom: (from: string) => `Evidence from ${from} on.`,
    windowTo: (to: string) => `Evidence up to ${to}.`,
  },
  publisher: (organisation: string) => endSentence(`Published by ${organisation}`),
  licence: (licence: string | undefined) =>
    licence === undefined ? 'No licence is stated.' : `Text and data: ${licence}.`,
  titleOf: (subject: string, edition: string) => `${subject}, grades ${edition}`,
});
