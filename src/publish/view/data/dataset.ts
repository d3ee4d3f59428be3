import type { EditionBook } from '#publish/book/edition-book.ts';
import { editionSheets } from '#publish/download/edition-sheets.ts';
import type { Site } from '#publish/site.ts';
import { licenceOf } from './licence-of.ts';

const context = 'https://schema.org';
const types = { csv: 'text/csv', json: 'application/json' };

/** The data of one edition as a Dataset of schema.org; files only where the site has an address. */
export function datasetOf(site: Site, book: EditionBook) {
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
    inLanguage: site.locale.language,
    ...(published_on === undefined ? {} : { datePublished: published_on }),
    ...(origin === undefined ? {} : { url: `${origin}${address.data}`, distribution }),
  };
}

function coverageOf({ edition }: EditionBook): string | undefined {
  const { evidence_from: from, evidence_to: to } = edition;
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}
