import { shortName } from '#publish/site.ts';
import { pluralForm } from '#site/sentence/plural-form.ts';
import { wordMissing } from '#site/sentence/relevance.ts';
import { listNames, type Related } from '#publish/book/related.ts';

/** Who was not read, what was not analysed, and where the map covers more than the marks. */
export function missingFacts(related: Related) {
  const { site, book, relevance } = related;
  const { missing } = site.locale.words.map;
  const sentences = wordMissing(site.locale, relevance, (id) => shortName(site, id));
  const beyond = wordBeyond(related);
  return {
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
