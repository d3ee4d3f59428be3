import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';

const folder = locateBuild('demonstration');

/** The heaviest of the department pages: what holds for it holds for all. */
function readDepartmentPage(): string {
  const pages = listPages(folder)
    .filter((page) => /^reports\/[^/]+\/departments\/[^/]+\/index\.html$/.test(page))
    .map((page) => join(folder, page))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  expect(pages.length).toBeGreaterThan(0);
  return readFileSync(pages[0]!, 'utf8');
}

/** Kilobytes over the wire, each file packed by itself as a host would. */
function weigh(texts: string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
}

function readFiles(html: string, address: RegExp): string[] {
  return [...html.matchAll(address)].map((match) => readFileSync(join(folder, match[1]!), 'utf8'));
}

function findInline(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map((match) => match[1]!).filter((text) => text !== '');
}

test('a department page weighs at most 30 kB', () => {
  expect(weigh([readDepartmentPage()])).toBeLessThanOrEqual(30);
});

test('the styles of a department page weigh at most 10 kB', () => {
  const html = readDepartmentPage();
  const styles = [
    ...readFiles(html, /<link[^>]+href="([^"]+\.css)"/g),
    ...findInline(html, /<style[^>]*>([^]*?)<\/style>/g),
  ];
  expect(styles.length).toBeGreaterThan(0);
  expect(weigh(styles)).toBeLessThanOrEqual(10);
});

test('the scripts of a department page weigh at most 2 kB', () => {
  const html = readDepartmentPage();
  const scripts = [
    ...readFiles(html, /<script[^>]+src="([^"]+)"/g),
    ...findInline(html, /<script(?![^>]*ld\+json)[^>]*>([^]*?)<\/script>/g),
  ];
  expect(weigh(scripts)).toBeLessThanOrEqual(2);
});
