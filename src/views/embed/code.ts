import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, shortName } from '#publish/site.ts';

/**
 * How large a frame is drawn where the site that shows it says nothing else, in pixels. The heights
 * were measured: a department with the longest name fits from 280 wide, a table from 320, whatever
 * its number of rows, and a map from 760; in a narrower frame the map is a long sheet to scroll.
 */
export function frameSize(book: EditionBook, { kind }: EmbedFrame) {
  const sizes = {
    department: { width: 600, height: 540 },
    league: { width: 600, height: 400 + 50 * book.result.departments.length },
    map: { width: 900, height: 1700 },
  };
  return sizes[kind];
}

/** A frame for other sites. */
export interface EmbedFrame {
  readonly kind: 'department' | 'league' | 'map';
  /** Below `/embed/<edition>/`. */
  readonly frame: string;
  readonly title: string;
}

/** The frame of one department's score. */
export const departmentEmbed = (
  site: Site,
  { edition }: EditionBook,
  department: string,
): EmbedFrame => ({
  kind: 'department',
  frame: departmentFrame(department),
  title: site.locale.words.embed.title.department(shortName(site, department), edition.edition),
});

/** The frame of the table of all departments. */
export const leagueEmbed = (site: Site, { edition }: EditionBook): EmbedFrame => ({
  kind: 'league',
  frame: leagueFrame,
  title: site.locale.words.embed.title.league(edition.edition),
});

/** The frame of the relevance map. */
export const mapEmbed = (site: Site, { edition }: EditionBook): EmbedFrame => ({
  kind: 'map',
  frame: mapFrame,
  title: site.locale.words.embed.title.map(edition.edition),
});

/** Where a frame is, from the root of the host. */
const frameAddress = (site: Site, { edition }: EditionBook, { frame }: EmbedFrame): string =>
  site.address.embed(edition.edition, frame);

/** The code of a frame; needs an absolute address. */
export function frameCode(site: Site, book: EditionBook, embed: EmbedFrame): string {
  const { height } = frameSize(book, embed);
  const src = `${site.origin ?? ''}${frameAddress(site, book, embed)}`;
  return `<iframe src="${quote(src)}" title="${quote(embed.title)}" width="100%" height="${String(height)}" loading="lazy"></iframe>`;
}

const quote = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a page shows of a frame; undefined where the campaign has no address to put into the code. */
export function embedCode(site: Site, book: EditionBook, embed: EmbedFrame) {
  if (site.origin === undefined) return undefined;
  return {
    id: `embed-${embed.kind}`,
    title: site.locale.words.embed.code[embed.kind],
    code: frameCode(site, book, embed),
    example: frameAddress(site, book, embed),
  };
}

/** The frames of departments, as the paths of their pages. */
export const departmentFramePaths = (site: Site) =>
  site.books.flatMap((book) =>
    book.result.departments.map((result) => ({
      params: { edition: book.edition.edition, department: result.department },
      props: { book, result },
    })),
  );

/** The frames with the table of all departments: of the editions that have one. */
export const leagueFramePaths = (site: Site) =>
  site.books
    .filter(({ hasMarks }) => hasMarks)
    .map((book) => ({ params: { edition: book.edition.edition }, props: { book } }));

/** What describes a frame names it by its absolute address: none where the campaign has none. */
export const onlyWithAddress = <Path>({ origin }: Site, paths: Path[]): Path[] =>
  origin === undefined ? [] : paths;

/** The frame with the table of all departments, below `/embed/<edition>/`. */
export const leagueFrame = 'league';

/** The frame with the relevance map. */
export const mapFrame = 'map';

/** The frame with the score of one department. */
export const departmentFrame = (department: string): string => `departments/${department}`;
