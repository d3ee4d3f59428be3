import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/find-nearest.ts';

/** The text of a report. */
export interface ReportText {
  readonly file: string;
  readonly edition: string;
}

/** The texts of a campaign, by their paths. */
export interface LocatedTexts {
  readonly reports: readonly ReportText[];
  /** Texts that become no page. */
  readonly issues: readonly Issue[];
}

const folders = ['reports', 'pages'];

/** What somebody may have written; pictures and whatever else texts import are left alone. */
const isWritten = /^content\/(?:.*\/)?[^/.~][^/]*\.(?:mdx?|markdown|txt|docx?|odt)$/i;
const isAside = /\/README\.md$/;
const isText = /^content\/(reports|pages)\/([^/]+)\.mdx$/;

/** The report that each text of `content/` belongs to, by its path. */
export function locateTexts(paths: Iterable<string>): LocatedTexts {
  const written = [...paths]
    .filter((path) => isWritten.test(path) && !isAside.test(path))
    .toSorted();
  return {
    reports: written.flatMap((file) => {
      const [, folder, edition] = isText.exec(file) ?? [];
      return folder === 'reports' && edition !== undefined ? { file, edition } : [];
    }),
    issues: written.filter((path) => !isText.test(path)).map(unreadText),
  };
}

function unreadText(path: string): Issue {
  const [, folder = '', name = ''] = /([^/]*)\/([^/]+)\.[^.]*$/.exec(path) ?? [];
  const meant = findNearest(folder.toLowerCase(), folders);
  const nearest = meant === undefined ? undefined : `content/${meant}/${name}.mdx`;
  return makeIssue('unread-text', { place: { file: path }, nearest });
}
