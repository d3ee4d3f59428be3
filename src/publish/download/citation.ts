import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';

/** What is cited: one report with its data. */
interface Cited {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  /** A partial date; absent where it is not known. */
  readonly published?: string | undefined;
  readonly address?: string | undefined;
  readonly licence: string | undefined;
  readonly language: string;
}

/** How to cite a report: in words, as BibTeX and as CSL-JSON. The day of access is the reader's. */
export function citationsOf(site: Site, book: EditionBook) {
  const cited = citedOf(site, book);
  return { plain: plain(site, cited), bibtex: bibtex(cited), csl: csl(cited) };
}

function citedOf(site: Site, { edition }: EditionBook): Cited {
  const { settings } = site.campaign;
  const path = site.address.report(edition.edition);
  return {
    id: `grades-${edition.edition}`,
    author: settings.organisation ?? settings.name,
    title: edition.title,
    published: edition.published_on,
    address: site.origin === undefined ? undefined : `${site.origin}${path}`,
    licence: settings.licence,
    language: site.locale.own.language,
  };
}

function plain(site: Site, { author, title, published, address }: Cited): string {
  const { citation } = site.locale.words;
  return citation.plain({
    author,
    title,
    year: published?.slice(0, 4) ?? citation.undated,
    address,
  });
}

/** Macros, which every style of BibTeX words and orders as it likes; a number would stand as it is. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function bibtex({ id, author, title, published, address, licence }: Cited): string {
  const [year, month] = published?.split('-') ?? [];
  const fields = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['institution', escapeTex(author)],
    ['year', year],
    ['month', month && months[Number(month) - 1], 'macro'],
    ['url', address],
    ['note', licence && escapeTex(licence)],
  ];
  const lines = fields.flatMap(([name = '', value, form]) => {
    if (value === undefined) return [];
    return [`  ${name} = ${form === 'macro' ? value : `{${value}}`}`];
  });
  return `@techreport{${id},\n${lines.join(',\n')}\n}\n`;
}

const texNames = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => texNames.get(sign) ?? `\\${sign}`);

function csl({ id, author, title, published, address, language }: Cited): string {
  const item = {
    id,
    type: 'report',
    title,
    author: [{ literal: author }],
    publisher: author,
    ...(published === undefined
      ? {}
      : { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(address === undefined ? {} : { URL: address }),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
