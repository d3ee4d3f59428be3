import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';

/** What a department said to its draft marks, in full, or when it was asked and that none came. */
export function replyOf(site: Site, book: EditionBook, department: string) {
  const { words, format } = site.locale;
  const { reply: text } = words.department;
  const reply = book.replies.get(department);
  if (reply === undefined) return { lead: text.notAsked, paragraphs: [] };
  const on = reply.replied_on === undefined ? undefined : format.date(reply.replied_on);
  return {
    lead: reply.status === 'replied' ? text.replied(on) : text[reply.status],
    paragraphs: (reply.text ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    asked: reply.asked_on === undefined ? undefined : text.asked(format.date(reply.asked_on)),
    url: reply.url,
  };
}
