import type { Frame, Link } from '#site/frame.ts';

/** What the page about the campaign shows, ready to show. */
export interface AboutFacts {
  readonly frame: Frame;
  readonly title: string;
  readonly lede?: string | undefined;
  readonly sections: readonly AboutSection[];
}

/** One short section: paragraphs, and a link under them. */
export interface AboutSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly links: readonly Link[];
}
