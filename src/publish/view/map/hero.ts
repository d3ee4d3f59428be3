import type { GapOutcome } from '#model/relevance.ts';
import { wordGap, wordGapDetail } from '#site/sentence/relevance.ts';
import { gapFigure } from './gap-figure.ts';
import type { Related } from '#publish/book/related.ts';

/** The head of the map's page: the finding, the number behind it, what was read. */
export function mapHero(related: Related) {
  const { site, book, relevance } = related;
  const { map } = site.locale.words;
  const { gap } = relevance.government;
  return {
    kicker: map.kicker(book.edition.title),
    finding: wordGap(site.locale, gap),
    lede: map.lede,
    figure: gapFigure(site.locale, gap),
    detail: wordGapDetail(site.locale, gap),
    facts: [...readFacts(related), ...madeFacts(related, gap)],
  };
}

function readFacts({ site, relevance }: Related) {
  const { facts } = site.locale.words.map;
  const { count } = site.locale.format;
  const { departments, notRead, government } = relevance;
  const all = new Set(
    departments.flatMap(({ objectives }) => objectives.map(({ objective }) => objective)),
  );
  const relevant = government.gap.kind === 'gap' ? government.gap.objectives.relevant : 0;
  const read = departments.length - notRead.length;
  const line = (term: string, text: string) => ({ term, lines: [{ text }] });
  return [
    line(facts.departments, facts.read(count(read), count(departments.length))),
    line(facts.objectives, facts.relevant(count(relevant), count(all.size))),
  ];
}

function madeFacts({ site }: Related, gap: GapOutcome) {
  if (gap.kind === 'none') return [];
  const { facts } = site.locale.words.map;
  const { count } = site.locale.format;
  const { explicit, implicit } = gap.objectives;
  const links = facts.unmade(count(gap.links.no), count(gap.links.relevant));
  return [
    { term: facts.made, lines: [{ text: facts.madeCounts(count(explicit), count(implicit)) }] },
    { term: facts.links, lines: [{ text: links }] },
  ];
}
