import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardOf } from '#publish/card/cards.ts';
import { kitOf } from '#views/share/kit.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { departmentHero } from './hero.ts';
import { departmentObjectives } from './objectives.ts';
import { departmentThemes, nextSteps, saidOnce } from './questions.ts';
import { departmentEmbed, departmentPath, embedCode } from '#views/embed/code.ts';
import { frameOf } from '#views/frame/frame.ts';
import { historyView } from '#views/history/history.ts';
import { lineageOf } from '#views/history/lineage.ts';
import { profileOf } from './profile.ts';
import { departmentStructured } from '#views/frame/structured.ts';
import { wordDepartment } from '#site/sentence/score.ts';

/** What the page of a department in one edition shows. */
export type DepartmentView = ReturnType<typeof departmentView>;

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
      embed: departmentPath(department),
      trail: [{ href: site.address.report(edition), text: title }],
      structured: departmentStructured(site, book, result),
    }),
    hero: departmentHero(site, book, result),
    profile: profileOf(site, book, result),
    objectives: departmentObjectives(site, book, department),
    next: nextSteps(site, book, result),
    themes: departmentThemes(site, book, result),
    saidOnce: saidOnce(site, result),
    reply: replyOf(site, book, department),
    history: historyUnder(finding, historyView(site, department)),
    lineage: lineageOf(site, department),
    share: departmentShare(site, book, department),
    allYears: {
      href: site.address.departmentHistory(department),
      text: words.department.allYears,
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

/** What a department said to its draft marks. */
export type DepartmentReply = ReturnType<typeof replyOf>;

/** What a department said to its draft marks, in full, or when it was asked and that none came. */
function replyOf(site: Site, book: EditionBook, department: string) {
  const { words, format } = site.locale;
  const { reply: text } = words.department;
  const reply = book.replies.get(department);
  if (reply === undefined) {
    return { lead: text.notAsked, paragraphs: [], asked: undefined, url: undefined };
  }
  const on = reply.replied_on === undefined ? undefined : format.date(reply.replied_on);
  return {
    lead: reply.status === 'replied' ? text.replied(on) : text[reply.status],
    paragraphs: (reply.text ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    asked: reply.asked_on === undefined ? undefined : text.asked(format.date(reply.asked_on)),
    url: reply.url,
  };
}

/** What the page of a department offers to share. */
export type DepartmentShare = ReturnType<typeof departmentShare>;

function departmentShare(site: Site, book: EditionBook, department: string) {
  const card = cardOf(site, book, { kind: 'department', id: department });
  return {
    kit: card && kitOf(site, book, card),
    embed: embedCode(site, book, departmentEmbed(site, book, department)),
    more: site.address.share(book.edition.edition),
  };
}
