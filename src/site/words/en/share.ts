import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural } from '#site/plural.ts';

/** Words of the sharing kits. */
export const share = (terms: Terms) => ({
  title: (edition: string) => `Share, grades ${edition}`,
  kicker: (title: string) => label(terms, `Sharing kit: ${title}`),
  finding: 'Images and words to share',
  description: (edition: string) =>
    `Images of every finding of ${edition} in three shapes, with captions, texts for readers who can’t see them, and code for your own site.`,
  lede: 'Choose a finding, save the image in the shape that you need, copy a caption, and post both. Every number is the one on the page.',
  steps: [
    'Save an image: wide for links and posts, square for feeds, story for stories and status.',
    'Copy a caption. The short one fits everywhere.',
    'Paste the image’s description where the platform asks for alternative text, so that people who can’t see it get the finding too.',
  ],
  none: 'This report has no images: its names are in letters that images can’t be drawn in yet.',
  sections: {
    own: 'The report',
    departments: `${terms.bodyFirst} by ${terms.body}`,
    themes: 'Theme by theme',
    embed: 'Put it on your site',
  },
  /** The headings of the kits that an edition has one of. */
  subjects: {
    edition: 'The result',
    map: 'The relevance map',
    'most-improved': 'The largest rise',
    'largest-fall': 'The largest fall',
    'no-response': 'Who did not respond',
  },
  shapes: {
    wide: 'Wide',
    square: 'Square',
    story: 'Story',
  },
  size: (width: string, height: string) => `${width} × ${height}`,
  download: 'Save',
  downloadSpoken: (shape: string, subject: string) => `Save the image “${subject}”, ${shape}`,
  alternative: 'Description of the image (alternative text)',
  captions: { plain: 'Caption', short: 'Short caption' },
  shortNote: 'Fits Bluesky and X, link included.',
  copy: {
    plain: 'Copy caption',
    short: 'Copy short caption',
    alternative: 'Copy description',
  },
  /** After a link, of what it is, for the ear. */
  ofSubject: (subject: string) => `: ${subject}`,
  post: 'Open it in',
  platforms: {
    mail: 'Mail',
    whatsapp: 'WhatsApp',
    bluesky: 'Bluesky',
    x: 'X',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
  },
  postNote: 'These are plain links: nothing is sent to a platform unless you follow one.',
  kit: {
    department: 'All of these images and texts in one file (zip)',
    edition: 'All images and texts of the report and its themes in one file (zip)',
  },
  caption: {
    rank: plural<(rank: string) => string>({
      one: (rank) => `${rank} ${terms.body} with a score`,
      other: (rank) => `${rank} ${terms.bodies} with a score`,
    }),
    demonstration: 'A demonstration: all of it is invented',
  },
  files: {
    alternative: 'alternative-text',
    captions: 'captions',
  },
});
