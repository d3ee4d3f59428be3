import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relatedOf } from '#publish/book/related.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import Criterion from '#views/criterion/Criterion.astro';
import { criterionView } from '#views/criterion/view.ts';
import Department from '#views/department/Department.astro';
import { departmentView } from '#views/department/view.ts';
import EmbedLeague from '#views/embed/EmbedLeague.astro';
import { leagueEmbedView } from '#views/embed/view.ts';
import Map from '#views/map/Map.astro';
import { mapView } from '#views/map/view.ts';
import Method from '#views/method/Method.astro';
import { methodView } from '#views/method/view.ts';
import Report from '#views/report/Report.astro';
import { reportView } from '#views/report/view.ts';
import { writeArabicCampaign } from './write-arabic-campaign.ts';

/* Pages of a campaign in Arabic, which the interface has no words in. */

const arabic = /[\u0590-\u08ff]/;
const folder = mkdtempSync(join(tmpdir(), 'arabic-'));
const pages: Record<string, string> = {};

beforeAll(async () => {
  writeArabicCampaign(folder);
  const today = '2026-12-31';
  const { campaign, results } = loadCampaign(folder, today);
  const site = openSite({ campaign: campaign!, results, issues: [], today, showAll: false });
  const book = site.books.at(-1)!;
  const prose = { title: 'الوزارات', summary: 'حصلت الصحة على أعلى درجة.', authors: [] };
  const container = await AstroContainer.create();
  const render = (page: AstroComponentFactory, view: object) =>
    container.renderToString(page, {
      props: { view },
      slots: { default: '<p>نص الحملة.</p>' },
      partial: false,
    });
  pages['report'] = await render(Report, reportView(site, book, { path: '/', prose }));
  pages['department'] = await render(
    Department,
    departmentView(site, book, book.results.get('health')!),
  );
  pages['question'] = await render(Criterion, criterionView(site, book, book.criteria[2]!));
  pages['map'] = await render(Map, mapView(relatedOf(site, book)!));
  pages['method'] = await render(Method, methodView(site, book));
  pages['frame'] = await render(EmbedLeague, leagueEmbedView(site, book));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const empty = new Set(['area', 'base', 'br', 'hr', 'img', 'input', 'link', 'meta', 'path', 'wbr']);

/** Every text of a page with the language of the element that it stands in. */
function textsOf(html: string): { text: string; language: string | undefined }[] {
  const languages: (string | undefined)[] = [];
  const texts = [];
  const body = html.slice(html.indexOf('<html')).replace(/<(script|style)\b[^]*?<\/\1>/g, '');
  for (const [token, close, name = ''] of body.matchAll(
    /<(\/?)([a-z][\w-]*)(?:[^>"]|"[^"]*")*>|[^<]+/gi,
  )) {
    if (!token.startsWith('<')) texts.push({ text: token, language: languages.at(-1) });
    else if (close === '/') languages.pop();
    else if (!empty.has(name) && !token.endsWith('/>'))
      languages.push(/ lang="([^"]*)"/.exec(token)?.[1] ?? languages.at(-1));
  }
  return texts;
}

/** A text without what is isolated in it. */
function withoutIsolated(text: string): string {
  const less = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '');
  return less === text ? text : withoutIsolated(less);
}

describe.each(['report', 'department', 'question', 'map', 'method', 'frame'])('the %s', (name) => {
  test('is an English page from left to right', () => {
    expect(pages[name]).toMatch(/<html lang="en-GB" dir="ltr"/);
  });

  test('gives every text of the campaign its language, or isolates it within a sentence', () => {
    const texts = textsOf(pages[name]!).filter(({ text }) => arabic.test(text));
    expect(texts.length).toBeGreaterThan(10);
    expect(
      texts.filter(({ text, language }) => language !== 'ar' && arabic.test(withoutIsolated(text))),
    ).toEqual([]);
  });

  test('has no words of the interface in an element of the campaign’s language', () => {
    const own = textsOf(pages[name]!).filter(({ language }) => language === 'ar');
    expect(own.filter(({ text }) => /\p{L}/u.test(text) && !arabic.test(text))).toEqual([]);
  });
});

test('a number keeps its place in a sentence with a name beside it', () => {
  const sentences = textsOf(pages['report']!).map(({ text }) => text.trim());
  expect(sentences).toContain('The government of \u2068أرض الخيال\u2069 scores');
  expect(sentences.find((text) => text.startsWith('3 departments of 8 reach 5 or more. '))).toBe(
    '3 departments of 8 reach 5 or more. \u2068الصحة\u2069 comes first with 9.2; of those that answered, \u2068النقل 2030\u2069 and \u2068الإسكان\u2069 share last place with 0.8. \u2068المالية\u2069 did not respond.',
  );
});

test('a paragraph of the campaign runs from right to left, a name stays in its line', () => {
  expect(pages['department']).toMatch(/<p[^>]* lang="ar" dir="rtl">نشكر الائتلاف على 3 ملاحظات\.</);
  expect(pages['department']).toContain(
    '<bdi lang="ar" dir="rtl">هل دُرّب الموظفون في السنوات الـ3 الأخيرة؟</bdi>',
  );
});
