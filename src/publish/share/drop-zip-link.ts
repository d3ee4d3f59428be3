import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Takes the paragraph with the link to a zip out of a built page: the page was written before its
 * cards were drawn, so it could not know that the zip would be too large.
 */
export function dropZipLink(page: string, href: string): void {
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  const without = html.replace(/<p[^>]* data-zip[^>]*>[^]*?<\/p>/g, (paragraph) =>
    paragraph.includes(`href="${href}"`) ? '' : paragraph,
  );
  if (without !== html) writeFileSync(page, without);
}
