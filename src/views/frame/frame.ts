import type { Edition } from '#model/tables/editions.ts';
import type { CardSubject } from '#publish/card/card-kinds.ts';
import { type EditionBook, publishedBooks, unpublishedBooks } from '#publish/book/edition-book.ts';
import { cardMeta } from '#publish/card/card-meta.ts';
import type { Site } from '#publish/site.ts';
import { ownTextsOf } from '#publish/campaign-texts.ts';
import { visibilityOf } from '#publish/visible.ts';
import type { Link } from '#site/link.ts';
import { mailLink } from '#site/contact-link.ts';
import { describeIssue } from '#site/sentence/issue.ts';

/** What a page says of itself; the frame adds the rest. */
interface FramedPage extends PreviewedPage {
  /** Its own address, base path included. */
  readonly path: string;
  /** The finding in a sentence; the title where the page has none. */
  readonly finding?: string | undefined;
  /** One or two sentences for search results. */
  readonly description: string;
  /** From the home page down to the page above this one. */
  /** Its address for ever, where it stands at another one for now. */
  readonly permanent?: string;
  readonly trail?: readonly Link[];
  /** Structured data, one object per script element. */
  readonly structured?: readonly object[];
  /** What the campaign says on it that stands in no table. */
  readonly texts?: readonly (string | undefined)[];
}

/** Everything round the content of a page: head, masthead, notices and footer. All text is ready to show. */
export type Frame = ReturnType<typeof frameOf>;

/** The frame of a page. */
export function frameOf(site: Site, page: FramedPage) {
  const { settings } = site.campaign;
  const { book } = page;
  const { previewed, described } = site.locale.words.frame;
  return {
    locale: site.locale,
    ownTexts: ownTextsOf(site, page.texts ?? []),
    /** The neutral title of the tab, which also stands in the history of the browser. */
    title: page.title,
    /** For previews of the link; it may say what `title` must not. */
    finding: previewed(page.finding ?? page.title),
    description: described(page.description),
    siteName: settings.name,
    home: site.address.home,
    nav: navigation(site, page.path, book),
    trail: page.trail ?? [],
    /** Absolute; absent when the campaign has no address of its own. */
    canonical:
      site.origin === undefined ? undefined : `${site.origin}${page.permanent ?? page.path}`,
    /** Whether search engines are asked to leave the page out: nothing that is not published is found. */
    noindex: unpublishedBooks(site).length > 0,
    /** The feed of new reports. */
    feed:
      site.origin !== undefined && publishedBooks(site).length > 0 ? site.address.feed : undefined,
    card: cardOf(site, page),
    oembed: oembedLink(site, page),
    favicon: site.address.asset('favicon.svg'),
    structured: page.structured ?? [],
    demonstration: settings.demonstration === 'yes',
    notice: noticeOf(site, book),
    /** The issues of the data in words, on the editor's own machine; a built page has none. */
    issues: site.previewIssues.map((issue) => describeIssue(issue).message),
    exitAddress: settings.exit_address,
    help: {
      lines: settings.demonstration === 'yes' ? [] : helplinesOf(site),
      note:
        settings.demonstration === 'yes' ? site.locale.words.frame.help.demonstration : undefined,
    },
    mistake: mistakeLink(site, page),
    provenance: provenanceOf(site, book),
    method: methodLink(site, book ?? site.books.at(-1)),
    publisher: publisherOf(site),
  };
}

function publisherOf({ campaign, locale }: Site): string {
  const { organisation, licence } = campaign.settings;
  const { frame } = locale.words;
  return [
    ...(organisation === undefined ? [] : [frame.publisher(organisation)]),
    frame.licence(licence),
  ].join(' ');
}

/** A mail link with the address of the page in it; undefined without a contact. */
function mistakeLink(site: Site, { path, title }: FramedPage): string | undefined {
  const { contact } = site.campaign.settings;
  if (contact === undefined) return undefined;
  const { mistakeSubject, mistakeBody } = site.locale.words.frame;
  const subject = mistakeSubject(title);
  const body = mistakeBody(`${site.origin ?? ''}${path}`);
  return mailLink(contact, { subject, body });
}

/** What must be said above a page: of its own edition, otherwise of all that are not published. */
function noticeOf(site: Site, book: EditionBook | undefined): string | undefined {
  const { draft, embargo, unpublished } = site.locale.words.frame;
  const visibility = book === undefined ? undefined : visibilityOf(book.edition, site.today);
  if (visibility?.kind === 'draft') return draft;
  if (visibility?.kind === 'embargo') return embargo(site.locale.format.date(visibility.until));
  const others = unpublishedBooks(site).map((each) => nameUnpublished(site, each));
  return others.length === 0 ? undefined : unpublished(site.locale.format.list(others));
}

function nameUnpublished(site: Site, { edition }: EditionBook): string {
  const { unpublishedDraft, unpublishedEmbargo } = site.locale.words.frame;
  const visibility = visibilityOf(edition, site.today);
  return visibility.kind === 'embargo'
    ? unpublishedEmbargo(edition.title, site.locale.format.date(visibility.until))
    : unpublishedDraft(edition.title);
}

/** Edition and date: of the page’s own edition, and of the newest where it has none. */
function provenanceOf(site: Site, own: EditionBook | undefined): string[] {
  const { about } = site.locale.words.frame;
  const book = own ?? site.books.at(-1);
  if (book === undefined) return [];
  const { title } = book.edition;
  return [
    own === undefined ? about.newest(title) : about.edition(title),
    publicationOf(site, book.edition),
    ...windowOf(site, book.edition),
  ];
}

/** The page on the method of an edition; undefined where it has no marks. */
function methodLink(site: Site, book: EditionBook | undefined): Link | undefined {
  if (book?.hasMarks !== true) return undefined;
  const { method } = site.locale.words.frame.about;
  return { href: site.address.method(book.edition.edition), text: method };
}

/**
 * The main navigation: the report that the page belongs to, or the newest one, and what spans all
 * years. The map is there only where objectives are, and the method where marks are.
 */
export function navigation(site: Site, path: string, book = site.books.at(-1)) {
  const { address, locale, relations } = site;
  const { nav } = locale.words.frame;
  const edition = book?.edition.edition;
  const ofEdition =
    edition === undefined
      ? []
      : [
          { href: address.report(edition), text: nav.report },
          ...(relations.has(edition) ? [{ href: address.map(edition), text: nav.map }] : []),
        ];
  const method =
    edition === undefined || book?.hasMarks !== true
      ? []
      : [{ href: address.method(edition), text: nav.method }];
  const links: Link[] = [
    ...ofEdition,
    { href: address.departments, text: nav.departments },
    ...method,
    { href: address.reports, text: nav.reports },
    { href: address.data, text: nav.data },
    { href: address.about, text: nav.about },
  ];
  // The home page is the newest report at a second address.
  const own = path === address.home && edition !== undefined ? address.report(edition) : path;
  return links.map((link) => ({ ...link, current: link.href === own }));
}

/** What a page is about, as far as previews of its link need it. */
interface PreviewedPage {
  /** Neutral title, without the name of the site. */
  readonly title: string;
  /** The edition that it belongs to. */
  readonly book?: EditionBook | undefined;
  /** The subject of its card; the edition itself without one. */
  readonly subject?: CardSubject | undefined;
  /** The embed that other sites may show in its place, such as `league`. */
  readonly embed?: string | undefined;
}

/** What describes the embed of a page to sites that read oEmbed; undefined without one or an address. */
function oembedLink({ origin, address }: Site, { book, embed, title }: PreviewedPage) {
  if (origin === undefined || book === undefined || embed === undefined) return undefined;
  return { href: `${origin}${address.embed(book.edition.edition, embed)}oembed.json`, text: title };
}

/**
 * The image for previews of the link: the card of the subject in its own edition, otherwise in the
 * newest that has one, or the edition's. Undefined where the campaign has no address: platforms need
 * an absolute one.
 */
function cardOf(site: Site, { book, subject }: PreviewedPage) {
  if (site.origin === undefined) return undefined;
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
function helplinesOf(site: Site) {
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
      url: line.url,
      checked: help.checked(site.locale.format.date(line.checked_on)),
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

/** The days whose evidence an edition looks at, as a sentence; none where it does not say. */
export function windowOf({ locale }: Site, edition: Edition): string[] {
  const { window, windowFrom, windowTo } = locale.words.frame.about;
  const from = edition.evidence_from && locale.format.date(edition.evidence_from);
  const to = edition.evidence_to && locale.format.date(edition.evidence_to);
  if (from !== undefined) return [to === undefined ? windowFrom(from) : window(from, to)];
  return to === undefined ? [] : [windowTo(to)];
}
