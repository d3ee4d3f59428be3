import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { wordDepartment } from '#site/sentence/score.ts';
import { departmentFrame } from './embed/frames.ts';
import { departmentHero } from './department-hero.ts';
import { departmentObjectives } from './department-objectives.ts';
import { departmentShare } from './department-share.ts';
import { departmentThemes } from './department-themes.ts';
import { frameOf } from './frame.ts';
import { historyView } from './history.ts';
import { lineageOf } from './lineage.ts';
import { nextSteps } from './next-steps.ts';
import { profileOf } from './profile.ts';
import { replyOf } from './reply.ts';
import { departmentStructured } from './structured.ts';

/** The page of one department in one edition. */
export function departmentView(site: Site, book: EditionBook, result: DepartmentResult) {
  const { words } = site.locale;
  const { department } = result;
  const { edition, title } = book.edition;
  const name = fullName(site, department);
  const short = shortName(site, department);
  const finding = wordDepartment(site.locale, short, result);
  return {
    frame: frameOf(site, {
      path: site.address.department(edition, department),
      title: words.frame.titleOf(short, edition),
      finding,
      description: words.department.description({
        finding,
        name,
        edition: title,
        parts: partsOf(site, book, result),
      }),
      book,
      subject: { kind: 'department', id: department },
      embed: departmentFrame(department),
      trail: [{ href: site.address.report(edition), text: title }],
      structured: departmentStructured(site, book, result),
    }),
    hero: departmentHero(site, book, result),
    profile: profileOf(site, book, result),
    objectives: departmentObjectives(site, book, department),
    next: nextSteps(site, book, result),
    themes: departmentThemes(site, book, result),
    reply: replyOf(site, book, department),
    history: historyUnder(finding, historyView(site, department)),
    lineage: lineageOf(site, department),
    share: departmentShare(site, book, department),
    allYears: {
      href: site.address.departmentHistory(department),
      text: words.department.history.all,
    },
  };
}

/** The chart of all years, under the finding of this report: a newer one has a page of its own. */
const historyUnder = (title: string, history: ReturnType<typeof historyView>) => ({
  ...history,
  words: { ...history.words, title },
});

/** What there is on the page of a department: it promises no evidence and no reply that it has not. */
function partsOf(
  site: Site,
  book: EditionBook,
  { department, criteria }: DepartmentResult,
): string {
  const { parts } = site.locale.words.department;
  const answers = criteria();
  const has = {
    questions: true,
    reasons: answers.some(({ reason }) => reason !== undefined),
    evidence: answers.some(({ criterion }) => book.evidence(department, criterion).length > 0),
    reply: book.replies.get(department)?.status === 'replied',
  };
  const kinds = ['questions', 'reasons', 'evidence', 'reply'] as const;
  return site.locale.format.list(kinds.filter((kind) => has[kind]).map((kind) => parts[kind]));
}
