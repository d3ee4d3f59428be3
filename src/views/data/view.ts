import type { EditionBook } from '#publish/book/edition-book.ts';
import { editionSheets } from '#publish/download/edition-sheets.ts';
import type { Site } from '#publish/site.ts';
import { dictionary } from './dictionary.ts';
import { editionFiles } from './files.ts';
import { followOf } from './follow.ts';
import { licenceOf } from '#views/frame/structured.ts';
import { frameOf } from '#views/frame/frame.ts';

/** The page with the downloads, the dictionary, the licence and how to cite. */
export function dataView(site: Site) {
  const { settings } = site.campaign;
  const { data } = site.locale.words;
  const head = headOf(site);
  const newestFirst = site.books.toReversed();
  return {
    frame: frameOf(site, {
      path: site.address.data,
      title: data.title,
      finding: head.finding,
      description: (site.books.length === 0 ? data.nothing : data).description(settings.name),
      structured: newestFirst.map((book) => datasetOf(site, book)),
    }),
    title: head.finding,
    lede: head.lede,
    editions: newestFirst.map((book) => editionFiles(site, book)),
    follow: followOf(site),
    licence: data.licence(settings.licence),
    dictionary: dictionary(site),
  };
}

/** A campaign of published scores alone has no marks to speak of, and one of drafts has nothing. */
function headOf({ books, locale }: Site) {
  const { data } = locale.words;
  if (books.length === 0) return data.nothing;
  return books.some(({ hasMarks }) => hasMarks) ? data : data.record;
}

const context = 'https://schema.org';
const types = { csv: 'text/csv', json: 'application/json' };

/** The data of one edition as a Dataset of schema.org; files only where the site has an address. */
function datasetOf(site: Site, book: EditionBook) {
  const { settings } = site.campaign;
  const { edition, title, year, published_on } = book.edition;
  const organisation = settings.organisation ?? settings.name;
  const { origin, address } = site;
  const words = site.locale.words.data;
  const names = editionSheets(site, book).map(({ name }) => name);
  const distribution = names.flatMap((name) =>
    (['csv', 'json'] as const).map((ending) => ({
      '@type': 'DataDownload',
      name: `${name}.${ending}`,
      encodingFormat: types[ending],
      contentUrl: `${origin ?? ''}${address.download(edition, `${name}.${ending}`)}`,
    })),
  );
  return {
    '@context': context,
    '@type': 'Dataset',
    name: title,
    description: (book.hasMarks ? words : words.record).dataset(title, organisation),
    creator: { '@type': 'Organization', name: organisation },
    temporalCoverage: coverageOf(book) ?? String(year),
    ...licenceOf(settings.licence),
    isAccessibleForFree: true,
    inLanguage: site.locale.own.language,
    ...(published_on === undefined ? {} : { datePublished: published_on }),
    ...(origin === undefined ? {} : { url: `${origin}${address.data}`, distribution }),
  };
}

function coverageOf({ edition }: EditionBook): string | undefined {
  const { evidence_from: from, evidence_to: to } = edition;
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}
