import { currentSite } from '#publish/current-site.ts';

/** The page that a text stands on, as Astro tells a component of it. */
export interface AskingPage {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly url: URL;
}

/** The file of the text of a page. The home page has that of the newest report. */
export function textOf({ params, url }: AskingPage): string {
  const { edition, page } = params;
  if (page !== undefined) return `content/pages/${page}.mdx`;
  if (/\/about\/?$/.test(url.pathname)) return 'content/pages/about.mdx';
  return `content/reports/${edition ?? currentSite().books.at(-1)?.edition.edition ?? ''}.mdx`;
}
