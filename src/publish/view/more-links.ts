import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';

/** What there is beside a report for those who pass it on or look closer, each in a few words. */
export function moreLinks({ address, locale }: Site, { edition, hasMarks }: EditionBook) {
  const { press, share, frame, report } = locale.words;
  const id = edition.edition;
  const method = {
    href: address.method(id),
    text: frame.about.method,
    about: report.more.method,
  };
  return [
    { href: address.press(id), text: press.title, about: report.more.press },
    { href: address.share(id), text: share.link, about: report.more.share },
    ...(hasMarks ? [method] : []),
    { href: `${address.data}#edition-${id}`, text: frame.nav.data, about: report.more.data },
  ];
}
