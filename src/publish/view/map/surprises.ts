import type { Surprise } from '#model/relevance.ts';
import { shortName } from '#publish/site.ts';
import { wordSurprise } from '#site/sentence/relevance.ts';
import { departmentPage, formLink, type Related } from '#publish/book/related.ts';

/** The departments behind the finding that surprises; undefined where there is none. */
export function surpriseFacts(related: Related) {
  const { surprises } = related.relevance;
  if (surprises.length === 0) return undefined;
  return { departments: surprises.map((each) => surpriseEntry(related, each)) };
}

function surpriseEntry(related: Related, surprise: Surprise) {
  const { site, book } = related;
  const { department, sector, central } = surprise;
  const why = site.campaign.sectors.find((each) => each.sector === sector)?.why;
  const objectives = Map.groupBy(central, ({ objective }) => objective);
  return {
    href: departmentPage(related, department),
    finding: wordSurprise(site.locale, surprise, shortName(site, department)),
    ...(why !== undefined && { why }),
    objectives: [...objectives].map(([objective, links]) => ({
      text: book.objectives.get(objective)?.text ?? objective,
      forms: links.map(({ form, linkMade }) => ({
        ...formLink(related, form),
        made: site.locale.words.objective.made[linkMade],
        missing: linkMade === 'no',
      })),
    })),
  };
}
