import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, shortName } from '#publish/site.ts';
import { embedSize } from './size.ts';

/** A small page that other sites may show: one department, the table of all, or the map. */
export interface Embed {
  readonly kind: 'department' | 'league' | 'map';
  /** Below `/embed/<edition>/`. */
  readonly path: string;
  readonly title: string;
}

/** Where the embed of one department is, below `/embed/<edition>/`. */
export const departmentPath = (department: string): string => `departments/${department}`;

/** Where the embed with the table of all departments is. */
export const leaguePath = 'league';

/** Where the embed with the relevance map is. */
export const mapPath = 'map';

/** The embed of one department's score. */
export const departmentEmbed = (
  site: Site,
  { edition }: EditionBook,
  department: string,
): Embed => ({
  kind: 'department',
  path: departmentPath(department),
  title: site.locale.words.embed.title.department(shortName(site, department), edition.edition),
});

/** The embed of the table of all departments. */
export const leagueEmbed = (site: Site, { edition }: EditionBook): Embed => ({
  kind: 'league',
  path: leaguePath,
  title: site.locale.words.embed.title.league(edition.edition),
});

/** The embed of the relevance map. */
export const mapEmbed = (site: Site, { edition }: EditionBook): Embed => ({
  kind: 'map',
  path: mapPath,
  title: site.locale.words.embed.title.map(edition.edition),
});

/** Where an embed is, from the root of the host. */
const embedAddress = (site: Site, { edition }: EditionBook, { path }: Embed): string =>
  site.address.embed(edition.edition, path);

/** The HTML that shows an embed on another site; needs an absolute address. */
export function iframeCode(site: Site, book: EditionBook, embed: Embed): string {
  // A frame of a page is as narrow as a phone, and stays as high as it says.
  const { height } = embedSize(site, book, { ...embed, width: 280 });
  const src = `${site.origin ?? ''}${embedAddress(site, book, embed)}`;
  return `<iframe src="${quote(src)}" title="${quote(embed.title)}" width="100%" height="${String(height)}" loading="lazy"></iframe>`;
}

const quote = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An embed with the code for it. */
export type EmbedCode = NonNullable<ReturnType<typeof embedCode>>;

/** What a page shows of an embed; undefined where the campaign has no address to put into the code. */
export function embedCode(site: Site, book: EditionBook, embed: Embed) {
  if (site.origin === undefined) return undefined;
  return {
    id: `embed-${embed.kind}`,
    title: site.locale.words.embed.code[embed.kind],
    code: iframeCode(site, book, embed),
    example: embedAddress(site, book, embed),
  };
}

/** The paths of the embeds of departments. */
export const departmentEmbedPaths = (site: Site) =>
  site.books.flatMap((book) =>
    book.result.departments.map((result) => ({
      params: { edition: book.edition.edition, department: result.department },
      props: { book, result },
    })),
  );

/** The paths of the embeds with the table of all departments: of the editions that have one. */
export const leagueEmbedPaths = (site: Site) =>
  site.books
    .filter(({ hasMarks }) => hasMarks)
    .map((book) => ({ params: { edition: book.edition.edition }, props: { book } }));

/** What describes an embed names it by its absolute address: none where the campaign has none. */
export const onlyWithAddress = <Path>({ origin }: Site, paths: Path[]): Path[] =>
  origin === undefined ? [] : paths;
