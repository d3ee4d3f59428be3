import { generateAtomFeed } from 'feedsmith';

/** A feed of reports. Every text is plain text. */
export interface AtomFeed {
  /** A URI that names it for ever, wherever it is. */
  readonly id: string;
  /** Its own address. */
  readonly self: string;
  /** The address of the site. */
  readonly home: string;
  readonly title: string;
  readonly author: string;
  readonly rights?: string | undefined;
  readonly language: string;
  /** At least one, the newest first. */
  readonly entries: readonly AtomEntry[];
}

/** One report in a feed. */
export interface AtomEntry {
  /** A URI that names it for ever, wherever it is. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The day of publication, `2026-11-10`. */
  readonly updated: string;
}

/** Writes a feed as Atom 1.0 (RFC 4287). The one file that knows the library. */
export function writeAtom({ id, self, home, title, author, ...feed }: AtomFeed): string {
  const days = feed.entries.map(({ updated }) => updated).sort();
  return generateAtomFeed({
    id,
    title: plain(title),
    updated: new Date(days.at(-1) ?? 0),
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: legal(author) }],
    // The types of the library take no undefined.
    ...(feed.rights === undefined ? {} : { rights: plain(feed.rights) }),
    xml: { lang: feed.language },
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: plain(entry.title),
      updated: new Date(entry.updated),
      summary: plain(entry.summary),
      links: [{ href: entry.address, rel: 'alternate', type: 'text/html' }],
    })),
  });
}

const plain = (text: string) => ({ value: legal(text), type: 'text' as const });

/** XML has no place for control characters, not even escaped. */
const legal = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
