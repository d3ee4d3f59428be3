import type { GapOutcome } from '#model/relevance.ts';
import { type Related, listNames } from '#publish/book/related.ts';
import { shortName } from '#publish/site.ts';
import { pluralForm } from '#site/sentence/plural-form.ts';
import { wordMissing } from '#site/sentence/relevance.ts';

/** Who was not read, what was not analysed, and where the map covers more than the marks. */
export function missingReadings(related: Related) {
  const { site, book, relevance } = related;
  const { missing } = site.locale.words.map;
  const sentences = wordMissing(site.locale, relevance, (id) => shortName(site, id));
  const beyond = wordBeyond(related);
  return {
    facts: [...countRead(related), ...countMade(related, relevance.government.gap)],
    sentences: [
      ...(sentences.length === 0 ? [missing.none] : [...sentences, missing.rule]),
      ...(beyond === undefined ? [] : [beyond]),
    ],
    notAnalysed: relevance.notAnalysed.map(({ objective, departments }) =>
      site.locale.words.map.change.objective(
        listNames(related, departments),
        book.objectives.get(objective)?.text ?? objective,
      ),
    ),
  };
}

function countRead({ site, relevance }: Related) {
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

function countMade({ site }: Related, gap: GapOutcome) {
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

/** Departments that were read and have no marks; undefined where there are none of these, or no marks at all. */
function wordBeyond(related: Related): string | undefined {
  const { site, book, relevance } = related;
  if (!book.hasMarks) return undefined;
  const ids = relevance.departments
    .filter(({ department, objectives }) => objectives.length > 0 && !book.results.has(department))
    .map(({ department }) => department);
  if (ids.length === 0) return undefined;
  const { beyond } = site.locale.words.map.missing;
  return beyond[pluralForm(site.locale, ids.length)](listNames(related, ids));
}
