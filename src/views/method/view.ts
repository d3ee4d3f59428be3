import type { Reply } from '#model/tables/replies.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { pluralForm, type Counted, type Plural } from '#site/plural.ts';
import type { Site } from '#publish/site.ts';
import { frameOf, windowOf } from '#views/frame/frame.ts';
import { type Block, link, text } from './blocks.ts';
import { beforeBlocks, changeBlocks } from './change.ts';
import { exampleBlocks } from './example.ts';
import { questionBlocks, shareBlocks, statusBlocks } from './questions.ts';
import { coverageBlocks, overallBlocks, roundingBlocks } from './treatment.ts';
import { scoreBlocks, weightBlocks } from './weights.ts';
import { wordMethod } from '#site/sentence/method.ts';

/** In the order of the page. */
const sections = {
  questions: questionBlocks,
  shares: shareBlocks,
  statuses: statusBlocks,
  weights: weightBlocks,
  score: scoreBlocks,
  example: exampleBlocks,
  coverage: coverageBlocks,
  rounding: roundingBlocks,
  overall: overallBlocks,
  change: changeBlocks,
  before: beforeBlocks,
  people: peopleBlocks,
} as const;

export type MethodView = ReturnType<typeof methodView>;

/** The page on how the scores of one edition are made; only for an edition with marks. */
export function methodView(site: Site, book: EditionBook) {
  const { method } = site.locale.words;
  const { edition, title } = book.edition;
  const finding = wordMethod(site.locale, book.criteria.length, book.themes.length);
  return {
    frame: frameOf(site, {
      path: site.address.method(edition),
      title: method.title(edition),
      finding,
      description: method.lede(title),
      book,
      trail: [{ href: site.address.report(edition), text: title }],
    }),
    kicker: method.kicker(title),
    title: finding,
    lede: [method.lede(title), ...windowOf(site, book.edition)].join(' '),
    sections: sectionsOf(site, book),
  };
}

function sectionsOf(site: Site, book: EditionBook) {
  const { roundingBands, ...plain } = site.locale.words.method.sections;
  const own = book.bands.length === 0 ? plain : { ...plain, rounding: roundingBands };
  const titles = new Map(Object.entries(own));
  return Object.entries<(site: Site, book: EditionBook) => Block[]>(sections)
    .map(([id, blocksOf]) => ({ id, title: titles.get(id) ?? id, blocks: blocksOf(site, book) }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** Who marked and who paid, and what the departments could say to it. */
function peopleBlocks(site: Site, book: EditionBook): Block[] {
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
  const having = (status: Reply['status']): number =>
    all.filter((reply) => reply.status === status).length;
  const said = (words: Plural<Counted>, length: number): string =>
    pluralForm(site.locale, words, length)(count(length));
  return people.reply({
    asked: said(people.replies.asked, all.length),
    replied: said(people.replies.replied, having('replied')),
    declined: said(people.replies.declined, having('declined')),
    silent: said(people.replies.silent, having('no reply')),
  });
}
