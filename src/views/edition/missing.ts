import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { endingsOf } from '#views/history/lineage.ts';
import { wordEvent } from '#site/sentence/change.ts';
import { pluralForm } from '#site/plural.ts';
import { writeScore } from '#site/standing.ts';

/** Who did not respond, in whole or in part, who has no score, and who is not in the report. */
export function missingLists(site: Site, book: EditionBook) {
  const { missing } = site.locale.words.report;
  const { departments } = book.result;
  const { edition, no_response } = book.edition;
  const rule = no_response === 'zero' ? missing.zeroNote : missing.excludedNote;
  const listed = (results: readonly DepartmentResult[], withWhy = false) =>
    results.map((result) => ({
      href: site.address.department(edition, result.department),
      name: fullName(site, result.department),
      ...(withWhy ? { detail: writeScore(site.locale, result).text } : {}),
    }));
  const silent = departments.filter((result) => result.silence === 'all');
  const lists = [
    { title: missing.silentAll, note: rule, departments: listed(silent) },
    {
      title: missing.silentPart,
      departments: listed(departments.filter((result) => result.silence === 'part')),
    },
    {
      title: missing.noScore,
      departments: listed(
        departments.filter((result) => result.score.kind === 'none' && result.silence !== 'all'),
        true,
      ),
    },
    {
      title: missing.notAssessed,
      note: pluralForm(site.locale, missing.notAssessedNote, book.result.notAssessed.length),
      departments: book.result.notAssessed.map((department) => ({
        href: site.address.departmentHistory(department),
        name: fullName(site, department),
        ...endOf(site, department),
      })),
    },
  ];
  return lists.filter((list) => list.departments.length > 0);
}

/** What became of a department that has closed: it explains why it could not be assessed. */
function endOf(site: Site, department: string) {
  if (site.departments.get(department)?.closed_on === undefined) return {};
  const end = endingsOf(site, department).at(-1);
  return end === undefined
    ? {}
    : { detail: wordEvent(site.locale, end, (id) => shortName(site, id)) };
}
