import type { Reply } from '#model/tables/replies.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { link, text, type Block } from './blocks.ts';

/** Who marked and who paid, and what the departments could say to it. */
export function peopleBlocks(site: Site, book: EditionBook): Block[] {
  const { people } = site.locale.words.method;
  const { assessors, funding } = site.campaign.settings;
  return [
    text(assessors === undefined ? people.noAssessors : people.assessors(assessors)),
    text(funding === undefined ? people.noFunding : people.funding(funding)),
    text(replyText(site, book)),
    link(`${site.address.data}#edition-${book.edition.edition}`, people.data),
  ];
}

function replyText(site: Site, { replies }: EditionBook): string {
  const { people } = site.locale.words.method;
  const { count } = site.locale.format;
  if (replies.size === 0) return people.noReply;
  const all = [...replies.values()];
  const having = (status: Reply['status']): string =>
    count(all.filter((reply) => reply.status === status).length);
  return people.reply({
    asked: count(all.length),
    replied: having('replied'),
    declined: having('declined'),
    silent: having('no reply'),
  });
}
