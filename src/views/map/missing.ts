import type { GapOutcome } from '#model/relevance.ts';
import { type Related, listNames } from '#publish/book/related.ts';
import { shortName } from '#publish/site.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm, type PartOf, type Plural } from '#site/plural.ts';
import { wordMissing } from '#site/sentence/relevance.ts';

/** Who was not read, what was not analysed, and where the map covers more than the marks. */
export function missingReadings(related: Related) {
  const { site, book, relevance } = related;
  const { missing } = site.locale.words.map;
  const sentences = wordMissing(site.locale, relevance, (id) => shortName(site, id));
  const beyond = wordBeyond(related);
  return {
    terms: [...countRead(related), ...countMade(related, relevance.government.gap)],
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

/** A part of a whole in words: 3 of 8 read. */
function partOf(
  locale: Locale,
  words: Plural<PartOf>,
  [whole, part]: readonly [number, number],
): string {
  const { count } = locale.format;
  return pluralForm(locale, words, whole, part)(count(part), count(whole));
}

function countRead({ site: { locale }, relevance }: Related) {
  const { terms } = locale.words.map;
  const { departments, notRead, government } = relevance;
  const all = new Set(
    departments.flatMap(({ objectives }) => objectives.map(({ objective }) => objective)),
  );
  const relevant = government.gap.kind === 'gap' ? government.gap.objectives.relevant : 0;
  const read = departments.length - notRead.length;
  const line = (term: string, text: string) => ({ term, lines: [{ text }] });
  return [
    line(terms.departments, partOf(locale, terms.read, [departments.length, read])),
    line(terms.objectives, partOf(locale, terms.relevant, [all.size, relevant])),
  ];
}

function countMade({ site: { locale } }: Related, gap: GapOutcome) {
  if (gap.kind === 'none') return [];
  const { terms } = locale.words.map;
  const { count } = locale.format;
  const { explicit, implicit } = gap.objectives;
  const links = partOf(locale, terms.unmade, [gap.links.relevant, gap.links.no]);
  return [
    { term: terms.made, lines: [{ text: terms.madeCounts(count(explicit), count(implicit)) }] },
    { term: terms.links, lines: [{ text: links }] },
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
  return pluralForm(site.locale, beyond, ids.length)(listNames(related, ids));
}
