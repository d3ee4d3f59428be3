import type { Related } from '#publish/book/related.ts';
import { mapHero } from '#publish/view/map/hero.ts';
import { mapPicture } from '#publish/view/map/picture.ts';
import { mapEmbed } from './code.ts';
import { embedFrame } from './frame.ts';

/** The frame with the relevance map; the table of the same is on the map's own page. */
export function mapEmbedView(related: Related) {
  const { site, book } = related;
  const { words } = site.locale;
  const { finding } = mapHero(related);
  const page = site.address.map(book.edition.edition);
  const picture = mapPicture(related);
  const skip = { href: `${page}#matrix`, text: words.embed.asTable };
  return {
    ...embedFrame(site, book, {
      title: mapEmbed(site, book).title,
      finding,
      back: { href: page, text: words.embed.back.map },
    }),
    finding,
    map: { ...picture, words: { ...picture.words, title: finding, skip }, cells: page },
  };
}
