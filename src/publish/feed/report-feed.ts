import { createHash } from 'node:crypto';
import { type EditionBook, publishedBooks } from '#publish/book/edition-book.ts';
import { reportSummary } from '#publish/book/summary.ts';
import type { Site } from '#publish/site.ts';
import type { AtomEntry, AtomFeed } from './write-atom.ts';

/** The feed of published reports; undefined where the site has no address or nothing is published. */
export function reportFeed(site: Site): AtomFeed | undefined {
  const { origin, address, locale } = site;
  const books = publishedBooks(site);
  if (origin === undefined || books.length === 0) return undefined;
  const { name, organisation, licence } = site.campaign.settings;
  return {
    id: idOf(site, 'feed'),
    self: `${origin}${address.feed}`,
    home: `${origin}${address.home}`,
    title: name,
    author: organisation ?? name,
    rights: licence,
    language: locale.language,
    entries: books.map((book) => entryOf(site, book, origin)),
  };
}

function entryOf(site: Site, book: EditionBook, origin: string): AtomEntry {
  const { edition, title } = book.edition;
  return {
    id: idOf(site, 'report', edition),
    address: `${origin}${site.address.report(edition)}`,
    title,
    summary: reportSummary(site, book),
    updated: dayOf(book),
  };
}

/**
 * A feed needs a day. Of a partial date it is the first one; where no date of publication is known,
 * the first of the year that is assessed.
 */
function dayOf({ edition: { published_on: on, year } }: EditionBook): string {
  const [y = String(year), month = '01', day = '01'] = on?.split('-') ?? [];
  return `${y}-${month}-${day}`;
}

/**
 * What readers of the feed know a report by: a UUID (RFC 9562, version 5) of the name and the country
 * of the campaign and the id of the edition. A site that moves keeps it, so that no report comes up as
 * new; an address in it would change with the site.
 */
function idOf({ campaign: { settings } }: Site, ...of: readonly string[]): string {
  const named = JSON.stringify([settings.name, settings.country ?? '', ...of]);
  const bytes = createHash('sha1').update(namespace).update(named).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex'));
  return `urn:uuid:${(parts ?? []).slice(1).join('-')}`;
}

/** Where these names stand among all that are made into such ids; drawn once. */
const namespace = Buffer.from('5d0a3c1e7f0b4b7c9b1e2f6a8c3d9e41', 'hex');
