import type { Site } from '#publish/site.ts';

/** The frames of departments, as the paths of their pages. */
export const departmentFramePaths = (site: Site) =>
  site.books.flatMap((book) =>
    book.result.departments.map((result) => ({
      params: { edition: book.edition.edition, department: result.department },
      props: { book, result },
    })),
  );

/** The frames with the table of all departments: of the editions that have one. */
export const leagueFramePaths = (site: Site) =>
  site.books
    .filter(({ hasMarks }) => hasMarks)
    .map((book) => ({ params: { edition: book.edition.edition }, props: { book } }));

/** What describes a frame names it by its absolute address: none where the campaign has none. */
export const onlyWithAddress = <Path>({ origin }: Site, paths: Path[]): Path[] =>
  origin === undefined ? [] : paths;
