import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { departmentHero } from '#publish/view/department-hero.ts';
import { wordChangeLines } from '#site/sentence/card.ts';
import { wordDepartment } from '#site/sentence/score.ts';
import { departmentEmbed } from './code.ts';
import { embedFrame } from './frame.ts';

/** The frame with one department's score. */
export function departmentEmbedView(site: Site, book: EditionBook, result: DepartmentResult) {
  const { locale, address } = site;
  const { department } = result;
  const { mark, standing } = departmentHero(site, book, result);
  return {
    ...embedFrame(site, book, {
      title: departmentEmbed(site, book, department).title,
      finding: wordDepartment(locale, shortName(site, department), result),
      back: {
        href: address.department(book.edition.edition, department),
        text: locale.words.embed.back.department,
      },
    }),
    label: book.edition.title,
    name: fullName(site, department),
    mark,
    lines: [
      ...(standing.length === 0 ? [] : [standing.join(' · ')]),
      ...wordChangeLines(locale, result.change, department),
    ],
  };
}
