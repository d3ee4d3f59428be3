import type { Frame } from './frame.ts';
import { localeOf } from '#site/locale.ts';

/** A frame with everything in it, for the gallery. */
export const exampleFrame: Frame = {
  ownTexts: undefined,
  locale: localeOf('en'),
  title: 'Gallery of components',
  finding: 'Every component with its odd cases',
  description: 'Every component of the site with its named examples, for those who change it.',
  siteName: 'Making the Grade',
  home: '/',
  nav: [{ href: '/', text: 'Report', current: false }],
  trail: [{ href: '/', text: 'Home' }],
  canonical: undefined,
  noindex: false,
  feed: undefined,
  card: undefined,
  oembed: undefined,
  favicon: '/favicon.svg',
  structured: [],
  demonstration: true,
  notice: 'Draft: not published, and not final.',
  issues: ['data/assessments/2026.csv:14 (column E, mark) expected 0 to 4, got "5".'],
  exitAddress: 'https://www.bbc.co.uk/weather',
  help: { lines: [], note: undefined },
  mistake: undefined,
  provenance: ['From the examples.', 'Not published.'],
  method: undefined,
  publisher: 'Examples only.',
};
