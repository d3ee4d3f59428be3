import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { editionSheets } from '#publish/download/edition-sheets.ts';
import { type Site, fullName } from '#publish/site.ts';

/*
 * Structured data of schema.org. A rating by a coalition is a Review of a government organisation,
 * never an AggregateRating, which would claim votes of the public.
 */

const context = 'https://schema.org';

const publisherOf = (site: Site) => ({
  '@type': 'Organization',
  name: site.campaign.settings.organisation ?? site.campaign.settings.name,
});

/** Undefined where the site has no address; JSON leaves out what is undefined. */
const absolute = ({ origin }: Site, path: string): string | undefined =>
  origin === undefined ? undefined : `${origin}${path}`;

/** A report, with the rating of the government where there is an overall score. */
export function reportStructured(site: Site, book: EditionBook, finding: string): object[] {
  const { edition, result } = book;
  const report = {
    '@context': context,
    '@type': 'Report',
    name: edition.title,
    abstract: finding,
    about: site.locale.words.report.subject,
    inLanguage: site.locale.own.language,
    publisher: publisherOf(site),
    license: licenceOf(site.campaign.settings.licence),
    datePublished: edition.published_on,
    url: absolute(site, site.address.report(edition.edition)),
  };
  const { overall } = result;
  if (overall.kind === 'none') return [report];
  return [
    report,
    {
      ...review(site, book, site.locale.words.report.headline.whole),
      reviewRating: rating(overall.shown),
    },
  ];
}

/** The review of one department; none without a score, and none for silence counted as zero. */
export function departmentStructured(
  site: Site,
  book: EditionBook,
  result: DepartmentResult,
): object[] {
  if (result.score.kind === 'none' || result.silence === 'all') return [];
  return [
    {
      ...review(site, book, fullName(site, result.department)),
      reviewRating: rating(result.score.shown),
      url: absolute(site, site.address.department(book.edition.edition, result.department)),
    },
  ];
}

/** Companies and the like are organisations of no government. */
const reviewed = ({ locale }: Site): string =>
  locale.words.report.government === undefined ? 'Organization' : 'GovernmentOrganization';

const review = (site: Site, book: EditionBook, name: string) => ({
  '@context': context,
  '@type': 'Review',
  itemReviewed: { '@type': reviewed(site), name },
  reviewAspect: site.locale.words.report.subject,
  author: publisherOf(site),
  name: book.edition.title,
  datePublished: book.edition.published_on,
});

const rating = (shown: string) => ({
  '@type': 'Rating',
  ratingValue: shown,
  bestRating: '10',
  worstRating: '0',
});

const types = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The data of one edition as a Dataset; files only where the site has an address. */
export function datasetStructured(site: Site, book: EditionBook, description: string): object {
  const { edition, title, year, published_on } = book.edition;
  return {
    '@context': context,
    '@type': 'Dataset',
    name: title,
    description,
    creator: publisherOf(site),
    temporalCoverage: coverageOf(book) ?? String(year),
    license: licenceOf(site.campaign.settings.licence),
    isAccessibleForFree: true,
    inLanguage: site.locale.own.language,
    datePublished: published_on,
    url: absolute(site, site.address.data),
    distribution: site.origin === undefined ? undefined : filesOf(site, book, edition),
  };
}

const filesOf = (site: Site, book: EditionBook, edition: string) =>
  editionSheets(site, book).flatMap(({ name }) =>
    (['csv', 'json', 'xlsx'] as const).map((ending) => ({
      '@type': 'DataDownload',
      name: `${name}.${ending}`,
      encodingFormat: types[ending],
      contentUrl: absolute(site, site.address.download(edition, `${name}.${ending}`)),
    })),
  );

function coverageOf({ edition }: EditionBook): string | undefined {
  const { evidence_from: from, evidence_to: to } = edition;
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

/**
 * The licence of a work in schema.org: the address of a Creative Commons licence by its usual name
 * (`CC BY 4.0`, `CC BY-SA 4.0`, `CC0 1.0`), any other as it was written; undefined where none is
 * stated.
 */
export function licenceOf(licence: string | undefined): string | undefined {
  const [, zero, terms, version] =
    /^CC ?(?:(0)|(BY(?:-(?:NC|ND|SA))*)) (\d\.\d)$/i.exec(licence?.trim() ?? '') ?? [];
  if (version === undefined) return licence;
  return zero === undefined
    ? `https://creativecommons.org/licenses/${(terms ?? '').toLowerCase()}/${version}/`
    : `https://creativecommons.org/publicdomain/zero/${version}/`;
}
