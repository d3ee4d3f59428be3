import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
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

const dated = (book: EditionBook) =>
  book.edition.published_on === undefined ? {} : { datePublished: book.edition.published_on };

const absolute = (site: Site, path: string) =>
  site.origin === undefined ? {} : { url: `${site.origin}${path}` };

/** A report, with the rating of the government where there is an overall score. */
export function reportStructured(site: Site, book: EditionBook, finding: string): object[] {
  const { edition, result } = book;
  const report = {
    '@context': context,
    '@type': 'Report',
    name: edition.title,
    abstract: finding,
    inLanguage: site.locale.language,
    publisher: publisherOf(site),
    ...licenceOf(site.campaign.settings.licence),
    ...dated(book),
    ...absolute(site, site.address.report(edition.edition)),
  };
  const { overall } = result;
  if (overall.kind === 'none') return [report];
  const name = site.campaign.settings.country ?? site.locale.words.report.headline.government;
  return [report, { ...review(site, book, name), reviewRating: rating(overall.shown) }];
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
      ...absolute(site, site.address.department(book.edition.edition, result.department)),
    },
  ];
}

const review = (site: Site, book: EditionBook, name: string) => ({
  '@context': context,
  '@type': 'Review',
  itemReviewed: { '@type': 'GovernmentOrganization', name },
  author: publisherOf(site),
  name: book.edition.title,
  ...dated(book),
});

const rating = (shown: string) => ({
  '@type': 'Rating',
  ratingValue: shown,
  bestRating: '10',
  worstRating: '0',
});

/**
 * The licence of a work in schema.org: its address where it is known by name, otherwise as it was
 * written; nothing where none is stated.
 */
export const licenceOf = (licence: string | undefined): { license?: string } =>
  licence === undefined ? {} : { license: licenceAddress(licence) ?? licence };

/**
 * The address of a Creative Commons licence by its usual name: `CC BY 4.0`, `CC BY-SA 4.0`, `CC0 1.0`.
 * Undefined for any other.
 */
export function licenceAddress(licence: string): string | undefined {
  const [, zero, terms, version] =
    /^CC ?(?:(0)|(BY(?:-(?:NC|ND|SA))*)) (\d\.\d)$/i.exec(licence.trim()) ?? [];
  if (version === undefined) return undefined;
  return zero === undefined
    ? `https://creativecommons.org/licenses/${(terms ?? '').toLowerCase()}/${version}/`
    : `https://creativecommons.org/publicdomain/zero/${version}/`;
}
