import type { Edition } from '#model/tables/editions.ts';
import { type EditionBook, unpublishedBooks } from '#publish/book/edition-book.ts';
import { type CardMeta, cardMeta } from '#publish/card/card-meta.ts';
import type { CardSubject } from '#publish/card/card-kinds.ts';
import { publishedBooks } from '#publish/feed/report-feed.ts';
import type { Site } from '#publish/site.ts';
import { ownTextsOf } from '#publish/own-texts.ts';
import { visibilityOf } from '#publish/visible.ts';
import type { Frame, HelplineLine, Link } from '#site/frame.ts';
import { describeIssue } from '#site/sentence/issue.ts';

/** What a page says of itself; the frame adds the rest. */
interface PageFacts extends Previewed {
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
  /** What the campaign says on it that stands in no table. */
  readonly texts?: readonly (string | undefined)[];
}

/** The frame of a page. */
export function frameOf(site: Site, page: PageFacts): Frame {
  const { settings } = site.campaign;
  const { words } = site.locale;
  const canonical = site.origin === undefined ? undefined : `${site.origin}${page.path}`;
  const organisation = settings.organisation;
  return {
    locale: site.locale,
    ownTexts: ownTextsOf(site, page.texts ?? []),
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

/**
 * The main navigation: the report that the page belongs to, or the newest one, and what spans all
 * years. The map is there only where objectives are, and the method where marks are.
 */
export function navigation(site: Site, path: string, book = site.books.at(-1)): Frame['nav'] {
  const { address, locale } = site;
  const { nav } = locale.words.frame;
  const links = [
    ...(book === undefined
      ? []
      : [{ href: address.report(book.edition.edition), text: nav.report }]),
    ...mapOf(site, book),
    { href: address.departments, text: nav.departments },
    ...methodOf(site, book),
    { href: address.reports, text: nav.reports },
    { href: address.data, text: nav.data },
    { href: address.about, text: nav.about },
  ];
  // The home page is the newest report at a second address.
  const own =
    path === address.home && book !== undefined ? address.report(book.edition.edition) : path;
  return links.map((link) => ({ ...link, current: link.href === own }));
}

function mapOf({ address, locale, relations }: Site, book: EditionBook | undefined) {
  const edition = book?.edition.edition;
  if (edition === undefined || !relations.has(edition)) return [];
  return [{ href: address.map(edition), text: locale.words.frame.nav.map }];
}

function methodOf(site: Site, book: EditionBook | undefined) {
  if (book?.hasMarks !== true) return [];
  const { nav } = site.locale.words.frame;
  return [{ href: site.address.method(book.edition.edition), text: nav.method }];
}

/** What a page is about, as far as previews of its link need it. */
interface Previewed {
  readonly title: string;
  readonly book?: EditionBook;
  /** The subject of its card; the edition itself without one. */
  readonly subject?: CardSubject;
  /** The frame that other sites may show in its place, such as `league`. */
  readonly embed?: string | undefined;
}

/**
 * What platforms are offered when somebody posts the link of a page. Both need absolute addresses:
 * nothing where the campaign has none.
 */
function linkPreview(site: Site, page: Previewed): Pick<Frame, 'card' | 'oembed'> {
  if (site.origin === undefined) return {};
  const card = cardOf(site, page);
  const { book, embed, title } = page;
  return {
    ...(card === undefined ? {} : { card }),
    ...(book === undefined || embed === undefined
      ? {}
      : { oembed: { href: oembedAddress(site, book, embed), text: title } }),
  };
}

/** The absolute address of what describes a frame to sites that read oEmbed. */
const oembedAddress = (site: Site, { edition }: EditionBook, frame: string): string =>
  `${site.origin ?? ''}${site.address.embed(edition.edition, frame)}oembed.json`;

/** The card of the subject in its own edition, otherwise in the newest that has one, or the edition's. */
function cardOf(site: Site, { book, subject }: Previewed): CardMeta | undefined {
  const books = book === undefined ? site.books.toReversed() : [book];
  const own = subject === undefined ? [] : books.map((each) => cardMeta(site, each, subject));
  const found = own.find((card) => card !== undefined);
  const [newest] = books;
  return found ?? (newest && cardMeta(site, newest, { kind: 'edition' }));
}

/**
 * The helplines of a campaign as the foot of a page shows them, emergency numbers first. Each names
 * its country unless all serve the country of the site: a number of another one reaches nobody here.
 */
function helplinesOf(site: Site): HelplineLine[] {
  const { help } = site.locale.words.frame;
  const named = (label: string, value: string | undefined): string[] =>
    value === undefined ? [] : [help.detail(label, value)];
  const { helplines, settings } = site.campaign;
  const isOurs = helplines.every(({ country }) => country === settings.country);
  return [...helplines]
    .sort((a, b) => Number(b.emergency === 'yes') - Number(a.emergency === 'yes'))
    .map((line) => ({
      name: line.name,
      number: line.number,
      emergency: line.emergency === 'yes',
      details: [
        ...(isOurs ? [] : [line.country]),
        ...named(help.hours, line.hours),
        ...named(help.languages, line.languages),
        ...named(help.inWriting, line.text_option),
      ],
      checked: help.checked(site.locale.format.date(line.checked_on)),
      ...(line.url === undefined ? {} : { url: line.url }),
    }));
}

/** When an edition was published, or what it is until then, as a sentence. */
export function publicationOf(site: Site, edition: Edition): string {
  const { about, draft, embargo } = site.locale.words.frame;
  const visibility = visibilityOf(edition, site.today);
  if (visibility.kind === 'draft') return draft;
  if (visibility.kind === 'embargo') return embargo(site.locale.format.date(visibility.until));
  return edition.published_on === undefined
    ? about.publishedUnknown
    : about.published(site.locale.format.date(edition.published_on));
}
