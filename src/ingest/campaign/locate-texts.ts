import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/find-nearest.ts';

/** A text of a campaign that becomes a page, or a part of one. */
export interface CampaignText {
  readonly file: string;
  readonly folder: 'reports' | 'pages';
  /** The name of its file: the id of an edition, or the address of a page. */
  readonly name: string;
}

/** The texts of a campaign, by their paths. */
export interface LocatedTexts {
  readonly texts: readonly CampaignText[];
  /** Texts that become no page. */
  readonly issues: readonly Issue[];
}

const folders = ['reports', 'pages'];

/** What somebody may have written; pictures and whatever else texts import are left alone. */
const isWritten = /^content\/(?:.*\/)?[^/.~][^/]*\.(?:mdx?|markdown|txt|docx?|odt)$/i;
const isAside = /\/README\.md$/;
const isText = /^content\/(reports|pages)\/([^/]+)\.mdx$/;

/** The report or page that each text of `content/` belongs to, by its path. */
export function locateTexts(paths: Iterable<string>): LocatedTexts {
  const written = [...paths]
    .filter((path) => isWritten.test(path) && !isAside.test(path))
    .toSorted();
  return {
    texts: written.flatMap((file) => {
      const [, folder, name] = isText.exec(file) ?? [];
      if (name === undefined) return [];
      return { file, folder: folder === 'reports' ? 'reports' : 'pages', name };
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
