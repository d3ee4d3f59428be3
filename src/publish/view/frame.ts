import type { EditionBook } from '#publish/book/edition-book.ts';
import { unpublishedBooks } from '#publish/book/unpublished-books.ts';
import { publishedBooks } from '#publish/feed/published-books.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import type { Frame, Link } from '#site/frame.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { helplinesOf } from './helplines.ts';
import { linkPreview, type Previewed } from './link-preview.ts';
import { navigation } from './navigation.ts';
import { publicationOf } from './publication.ts';

/** What a page says of itself; the frame adds the rest. */
export interface PageFacts extends Previewed {
  /** Its own address, base path included. */
  readonly path: string;
  /** Neutral title, without the name of the site. */
  readonly title: string;
  /** The finding in a sentence; the title where the page has none. */
  readonly finding?: string;
  /** One or two sentences for search results. */
  readonly description: string;
  readonly trail?: readonly Link[];
  /** The edition that it belongs to. */
  readonly book?: EditionBook;
  readonly structured?: readonly object[];
}

/** The frame of a page. */
export function frameOf(site: Site, page: PageFacts): Frame {
  const { settings } = site.campaign;
  const { words } = site.locale;
  const canonical = site.origin === undefined ? undefined : `${site.origin}${page.path}`;
  const organisation = settings.organisation;
  return {
    locale: site.locale,
    title: page.title,
    finding: page.finding ?? page.title,
    description: page.description,
    siteName: settings.name,
    home: site.address.home,
    nav: navigation(site, page.path, page.book),
    trail: page.trail ?? [],
    favicon: site.address.asset('favicon.svg'),
    structured: page.structured ?? [],
    demonstration: settings.demonstration === 'yes',
    issues: site.previewIssues.map((issue) => describeIssue(issue).message),
    exitAddress: settings.exit_address,
    helplines: settings.demonstration === 'yes' ? [] : helplinesOf(site),
    ...madeOf(site, page.book),
    publisher: [
      ...(organisation === undefined ? [] : [words.frame.publisher(organisation)]),
      words.frame.licence(settings.licence),
    ].join(' '),
    ...(canonical === undefined ? {} : { canonical }),
    ...linkPreview(site, page),
    ...foundBy(site),
    ...noticeOf(site, page.book),
    ...mistakeLink(site, page, canonical ?? page.path),
  };
}

/** How new reports are followed, and whether search engines may list a page at all. */
function foundBy(site: Site): Pick<Frame, 'noindex' | 'feed'> {
  const hasFeed = site.origin !== undefined && publishedBooks(site).length > 0;
  return {
    ...(unpublishedBooks(site).length > 0 ? { noindex: true } : {}),
    ...(hasFeed ? { feed: site.address.feed } : {}),
  };
}

function mistakeLink(site: Site, page: PageFacts, address: string): Pick<Frame, 'mistake'> {
  const { contact } = site.campaign.settings;
  if (contact === undefined) return {};
  const { mistakeSubject, mistakeBody } = site.locale.words.frame;
  const subject = encodeURIComponent(mistakeSubject(page.title));
  const body = encodeURIComponent(mistakeBody(address));
  return { mistake: `mailto:${contact}?subject=${subject}&body=${body}` };
}

/** What must be said above a page: of its own edition, otherwise of all that are not published. */
function noticeOf(site: Site, book: EditionBook | undefined): Pick<Frame, 'notice'> {
  const { draft, embargo, unpublished } = site.locale.words.frame;
  const visibility = book === undefined ? undefined : visibilityOf(book.edition, site.today);
  if (visibility?.kind === 'draft') return { notice: draft };
  if (visibility?.kind === 'embargo') {
    return { notice: embargo(site.locale.format.date(visibility.until)) };
  }
  const others = unpublishedBooks(site).map((each) => nameUnpublished(site, each));
  return others.length === 0 ? {} : { notice: unpublished(site.locale.format.list(others)) };
}

function nameUnpublished(site: Site, { edition }: EditionBook): string {
  const { unpublishedDraft, unpublishedEmbargo } = site.locale.words.frame;
  const visibility = visibilityOf(edition, site.today);
  return visibility.kind === 'embargo'
    ? unpublishedEmbargo(edition.title, site.locale.format.date(visibility.until))
    : unpublishedDraft(edition.title);
}

/** Edition, date and method: of the page’s own edition, and of the newest where it has none. */
function madeOf(site: Site, own: EditionBook | undefined): Pick<Frame, 'provenance' | 'method'> {
  const { about } = site.locale.words.frame;
  const book = own ?? site.books.at(-1);
  if (book === undefined) return { provenance: [] };
  const { edition, title } = book.edition;
  return {
    provenance: [
      own === undefined ? about.newest(title) : about.edition(title),
      publicationOf(site, book.edition),
    ],
    ...(book.hasMarks
      ? { method: { href: site.address.method(edition), text: about.method } }
      : {}),
  };
}
