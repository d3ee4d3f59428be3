import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardMeta } from '#publish/card/card-meta.ts';
import type { CardSubject } from '#publish/card/card-kinds.ts';
import type { Site } from '#publish/site.ts';
import { type Embed, iframeCode } from './code.ts';
import { embedSize } from './size.ts';

/** What describes an embed to sites that read oEmbed 1.0, as they name it. */
export function oembedOf(site: Site, book: EditionBook, embed: Embed & { subject: CardSubject }) {
  const { settings } = site.campaign;
  const card = cardMeta(site, book, embed.subject);
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: settings.name,
    provider_url: `${site.origin ?? ''}${site.address.home}`,
    author_name: settings.organisation,
    html: iframeCode(site, book, embed),
    ...embedSize(site, book, { ...embed, width: 600 }),
    thumbnail_url: card?.url,
    thumbnail_width: card?.width,
    thumbnail_height: card?.height,
  };
}
