import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { listBuilds } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';

const config = await new StaticConfigLoader({ elements: ['html5'] }).getConfigFor('page.html');
const parser = new Parser(config);

/** What every page must have, by what its readers or search engines would miss. */
const needs: Record<string, (page: HtmlElement) => boolean> = {
  'one h1': (page) => page.querySelectorAll('h1').length === 1,
  'a language': (page) => hasText(page.querySelector('html')?.getAttributeValue('lang')),
  'a title': (page) => hasText(page.querySelector('head > title')?.textContent),
  'a description': (page) => hasText(readMeta(page, 'name', 'description')),
  'a content security policy': (page) =>
    hasText(readMeta(page, 'http-equiv', 'Content-Security-Policy')),
  'an exit link': (page) =>
    hasText(page.querySelector('a[data-exit-link]')?.getAttributeValue('href')),
  'a link past the navigation': (page) => page.querySelector('a[href="#main"]') !== null,
  'a main part': (page) => page.querySelectorAll('main#main').length === 1,
  'help in the footer': (page) =>
    page.querySelector('footer[data-site-footer] [data-help]') !== null,
  'no script written into the page': (page) =>
    page
      .querySelectorAll('script')
      .every((script) => script.hasAttribute('src') || isData(script.getAttributeValue('type'))),
};

describe.each(listBuilds())('$name', ({ name, outDir }) => {
  const pages = listPages(outDir).filter((page) => !page.startsWith('embed/'));

  test.each(Object.entries(needs))('every page has %s', (_, isMet) => {
    const lacking = pages.filter((page) => !isMet(readPage(outDir, page)));
    expect(lacking).toEqual([]);
  });

  test.runIf(name === 'demonstration')('every page says that it is a demonstration', () => {
    const silent = pages.filter(
      (page) => readPage(outDir, page).querySelector('[data-demonstration]') === null,
    );
    expect(silent).toEqual([]);
  });
});

const parsed = new Map<string, HtmlElement>();

function readPage(folder: string, page: string): HtmlElement {
  const path = join(folder, page);
  const known = parsed.get(path) ?? parser.parseHtml(readFileSync(path, 'utf8'));
  parsed.set(path, known);
  return known;
}

function readMeta(page: HtmlElement, key: string, value: string): string | null | undefined {
  const metas = page.querySelectorAll('meta');
  const meta = metas.find(
    (element) => element.getAttributeValue(key)?.toLowerCase() === value.toLowerCase(),
  );
  return meta?.getAttributeValue('content');
}

function hasText(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}

function isData(type: string | null): boolean {
  return type === 'application/ld+json';
}
