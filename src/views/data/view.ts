import type { Site } from '#publish/site.ts';
import { dictionary } from './dictionary.ts';
import { editionFiles } from '#views/files/files.ts';
import { followOf } from './follow.ts';
import { datasetStructured } from '#views/frame/structured.ts';
import { frameOf } from '#views/frame/frame.ts';

export type DataView = ReturnType<typeof dataView>;

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
      structured: newestFirst.map((book) => {
        const { dataset } = book.hasMarks ? data : data.record;
        const description = dataset(book.edition.title, settings.organisation ?? settings.name);
        return datasetStructured(site, book, description);
      }),
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
