import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listFiles, listPages } from '../list-pages.ts';
import { readZip } from '../read-zip.ts';

const config = await new StaticConfigLoader({ elements: ['html5'] }).getConfigFor('page.html');
const parser = new Parser(config);

const subjects = [
  ['demonstration', 'violence against women'],
  ['rdr-2022', 'digital rights'],
  ['uk-2005-2007', 'violence against women'],
] as const;

describe.each(subjects)('%s', (name, subject) => {
  const folder = locateBuild(name);
  const pages = listPages(folder)
    .filter((page) => page !== '404.html' && !page.startsWith('embed/'))
    .map((page) => ({ page, html: parser.parseHtml(readFileSync(join(folder, page), 'utf8')) }));
  type Html = (typeof pages)[number]['html'];

  const metaOf = (html: Html, key: string): string =>
    html
      .querySelectorAll('meta')
      .find((meta) =>
        [meta.getAttributeValue('name'), meta.getAttributeValue('property')].includes(key),
      )
      ?.getAttributeValue('content') ?? '';
  const lacking = (textsOf: (html: Html) => string[]) =>
    pages.filter(({ html }) => !textsOf(html).some((text) => text.includes(subject)));
  const textOf = (html: Html, selector: string): string[] =>
    html.querySelectorAll(selector).map((element) => element.textContent);

  test('every page names the subject in its heading or in the line above it', () => {
    const found = lacking((html) => [...textOf(html, 'main h1'), ...textOf(html, 'main .label')]);
    expect(found.map(({ page }) => page)).toEqual([]);
  });

  test('previews and descriptions of every page name it, and no tab does', () => {
    for (const key of ['og:title', 'description', 'og:description']) {
      expect(lacking((html) => [metaOf(html, key)]).map(({ page }) => page)).toEqual([]);
    }
    const inTabs = pages.filter(({ html }) => textOf(html, 'title')[0]?.includes(subject));
    expect(inTabs.map(({ page }) => page)).toEqual([]);
  });

  test('every caption and alternative text of an image to share names it', () => {
    const zips = listFiles(folder).filter((file) => /share\/.*\.zip$/.test(file));
    const texts = zips.flatMap((zip) =>
      readZip(readFileSync(join(folder, zip)))
        .filter(({ name: part }) => part.endsWith('.txt'))
        .map(({ name: part, bytes }) => ({ part: `${zip}/${part}`, text: bytes.toString() })),
    );
    expect(texts.filter(({ text }) => !text.includes(subject)).map(({ part }) => part)).toEqual([]);
  });

  test('every entry of the feed names it', () => {
    const feed = listFiles(folder).find((file) => file === 'feed.xml');
    const entries = feed ? readFileSync(join(folder, feed), 'utf8').split('<entry>').slice(1) : [];
    expect(entries.filter((entry) => !entry.includes(subject))).toEqual([]);
  });
});

test('a site about companies says nothing of a government, of departments or of violence', () => {
  const folder = locateBuild('rdr-2022');
  const said = listPages(folder)
    // The page of the data names the columns of the files, which are the same for all campaigns.
    .filter((page) => page !== 'data/index.html')
    .flatMap((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const text = html
        // What the campaign's own files hold is said in the words of their columns.
        .replace(/As the campaign keeps them<[^]*?<\/table>/g, '')
        .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
        .replace(/<[^>]*(?:\b(?:alt|content|aria-label|title)="([^"]*)")[^>]*>/g, ' $1 ')
        .replace(/<[^>]*>/g, ' ');
      return [...text.matchAll(/[^.]*\b(?:governments?|departments?|violence)\b[^.]*/gi)].map(
        ([sentence]) => `${page}: ${sentence.replace(/\s+/g, ' ').trim()}`,
      );
    });
  expect(said).toEqual([]);
});
