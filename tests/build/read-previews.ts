import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openGraph from 'open-graph-scraper';
import { expect } from 'vitest';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';

/** What a platform shows with the link of a page. */
interface Preview {
  page: string;
  /** Where the image lies in the built folder. */
  file: string;
  width: string | number | undefined;
  height: string | number | undefined;
  type: string | undefined;
  alt: string;
  card: string | undefined;
  twitterAlt: string | undefined;
}

/** What a platform shows with the link of each page, by somebody else's reader. */
export async function readPreviews(name: string, path = '/'): Promise<Preview[]> {
  const folder = locateBuild(name);
  const pages = listPages(folder).filter((page) => !page.startsWith('embed/'));
  return Promise.all(
    pages.map(async (page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const { result } = await openGraph({ html });
      const image = result.ogImage?.[0];
      if (image === undefined) throw new Error(`${page} has no og:image`);
      const { protocol, pathname } = new URL(image.url);
      expect(protocol, page).toBe('https:');
      expect(pathname.startsWith(path), page).toBe(true);
      return {
        page,
        file: join(folder, pathname.slice(path.length)),
        width: image.width,
        height: image.height,
        type: image.type,
        alt: image.alt ?? '',
        card: result.twitterCard,
        twitterAlt: result.twitterImage?.[0]?.alt,
      };
    }),
  );
}
