import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';

/** The questions of an edition by theme; those without a theme stand first, in a group without name. */
export function themeIndex(site: Site, book: EditionBook) {
  const { edition } = book.edition;
  const questions = (theme: string | undefined) =>
    book.criteria
      .filter((criterion) => criterion.theme === theme)
      .map((criterion) => ({
        href: site.address.criterion(edition, criterion.criterion),
        text: criterion.question,
      }));
  const groups = [
    { criteria: questions(undefined) },
    ...book.themes.map((theme) => ({
      href: site.address.theme(edition, theme.theme),
      text: theme.name,
      criteria: questions(theme.theme),
    })),
  ];
  return groups.filter((group) => group.criteria.length > 0);
}
