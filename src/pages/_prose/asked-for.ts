import type { EditionBook } from '#publish/book/edition-book.ts';
import { relatedOf, type Related } from '#publish/book/related.ts';
import { currentSite } from '#publish/current-site.ts';
import { askDepartment, askEdition, askMap, faultIssue, type Answer } from '#publish/text/ask.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { textOf, type AskingPage } from './text-of.ts';

/** What a text asked for. Throws in words where there is no answer, which the check has said already. */
export function answered<T>(page: AskingPage, answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  const issue = faultIssue(answer.fault, { place: { file: textOf(page) } });
  throw new Error(describeIssue(issue).message);
}

/** The edition that a text speaks of: the one it names, else that of its page, else the newest. */
export const askedBook = (page: AskingPage, named: string | undefined): EditionBook =>
  answered(page, askEdition(currentSite().books, named ?? page.params['edition']));

/** The result of the department that a text names. */
export const askedDepartment = (page: AskingPage, book: EditionBook, department: string) =>
  answered(page, askDepartment(book, department));

/** The map of an edition that a text names. */
export function askedMap(page: AskingPage, book: EditionBook): Related {
  const site = currentSite();
  const relevance = answered(page, askMap(book, relatedOf(site, book)?.relevance));
  return { site, book, relevance };
}
