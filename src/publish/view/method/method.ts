import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { frameOf } from '#publish/view/frame.ts';
import { wordMethod } from '#site/sentence/method.ts';
import type { Block } from './blocks.ts';
import { beforeBlocks, changeBlocks } from './change.ts';
import { exampleBlocks } from './example.ts';
import { peopleBlocks } from './people.ts';
import { questionBlocks, shareBlocks, statusBlocks } from './questions.ts';
import { coverageBlocks, overallBlocks, roundingBlocks } from './standing.ts';
import { scoreBlocks, weightBlocks } from './weights.ts';

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
    kicker: method.title(title),
    title: finding,
    lede: method.lede(title),
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
