import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { endingsOf } from '#views/history/lineage.ts';
import { wordEvent } from '#site/sentence/change.ts';
import { pluralForm } from '#site/plural.ts';
import { writeScore } from '#site/standing.ts';

/** A list of departments that are missing in one way. */
export type MissingList = ReturnType<typeof missingLists>[number];

/** Who did not respond, in whole or in part, who has no score, and who is not in the report. */
export function missingLists(site: Site, book: EditionBook) {
  const { missing } = site.locale.words;
  const { departments, notAssessed } = book.result;
  const { edition, no_response } = book.edition;
  const show = ({ department }: DepartmentResult, detail?: string) => ({
    href: site.address.department(edition, department),
    name: fullName(site, department),
    detail,
  });
  const isSilent = ({ silence }: DepartmentResult): boolean => silence === 'all';
  const unscored = departments.filter((each) => each.score.kind === 'none' && !isSilent(each));
  return [
    {
      title: missing.silentAll,
      note: no_response === 'zero' ? missing.zeroNote : missing.excludedNote,
      departments: departments.filter(isSilent).map((each) => show(each)),
    },
    {
      title: missing.silentPart,
      note: undefined,
      departments: departments.filter((each) => each.silence === 'part').map((each) => show(each)),
    },
    {
      title: missing.noScore,
      note: undefined,
      departments: unscored.map((each) => show(each, writeScore(site.locale, each).text)),
    },
    {
      title: missing.notAssessed,
      note: pluralForm(site.locale, missing.notAssessedNote, notAssessed.length),
      departments: notAssessed.map((department) => ({
        href: site.address.departmentHistory(department),
        name: fullName(site, department),
        detail: endOf(site, department),
      })),
    },
  ].filter((list) => list.departments.length > 0);
}

/** What became of a department that has closed: it explains why it could not be assessed. */
function endOf(site: Site, department: string): string | undefined {
  if (site.departments.get(department)?.closed_on === undefined) return undefined;
  const end = endingsOf(site, department).at(-1);
  return end && wordEvent(site.locale, end, (id) => shortName(site, id));
}
