import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import type { Frame, Link } from '#site/frame.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { helplinesOf } from './helplines.ts';
import { navigation } from './navigation.ts';

/** What a page says of itself; the frame adds the rest. */
export interface PageFacts {
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
  const mistake = mistakeLink(site, page, canonical ?? page.path);
  const notice = page.book === undefined ? undefined : noticeOf(site, page.book);
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
    provenance: page.book === undefined ? [] : provenanceOf(site, page.book),
    publisher: [
      ...(organisation === undefined ? [] : [words.frame.publisher(organisation)]),
      words.frame.licence(settings.licence),
    ].join(' '),
    ...(canonical === undefined ? {} : { canonical }),
    ...(notice === undefined ? {} : { notice }),
    ...(mistake === undefined ? {} : { mistake }),
    ...(page.book?.hasMarks === true
      ? {
          method: {
            href: site.address.method(page.book.edition.edition),
            text: words.frame.about.method,
          },
        }
      : {}),
  };
}

function mistakeLink(site: Site, page: PageFacts, address: string): string | undefined {
  const { contact } = site.campaign.settings;
  if (contact === undefined) return undefined;
  const { mistakeSubject, mistakeBody } = site.locale.words.frame;
  const subject = encodeURIComponent(mistakeSubject(page.title));
  return `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(mistakeBody(address))}`;
}

function noticeOf(site: Site, { edition }: EditionBook): string | undefined {
  const visibility = visibilityOf(edition, site.today);
  const { draft, embargo } = site.locale.words.frame;
  if (visibility.kind === 'draft') return draft;
  if (visibility.kind === 'embargo') return embargo(site.locale.format.date(visibility.until));
  return undefined;
}

function provenanceOf(site: Site, { edition }: EditionBook): string[] {
  const { about } = site.locale.words.frame;
  const published =
    edition.status === 'draft'
      ? about.notPublished
      : edition.published_on === undefined
        ? about.publishedUnknown
        : about.published(site.locale.format.date(edition.published_on));
  return [about.edition(edition.title), published];
}
