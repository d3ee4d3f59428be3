import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { frameOf } from '#publish/view/frame.ts';
import type { Link } from '#site/frame.ts';

/** What a frame for other sites says of itself. */
interface EmbedPage {
  readonly title: string;
  readonly finding: string;
  /** The page that it stands for. */
  readonly back: Link;
}

/** What stands round the content of a frame: search engines are sent to the page that it stands for. */
export const embedFrame = (site: Site, book: EditionBook, { title, finding, back }: EmbedPage) => ({
  frame: {
    ...frameOf(site, { path: back.href, title, finding, description: finding, book }),
    noindex: true,
  },
  back,
});
