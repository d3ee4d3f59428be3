import { expect, test } from 'vitest';
import { localeOf } from '#site/locale.ts';
import { wordCaptions } from '#site/sentence/caption.ts';
import { shareLinks } from './share-links.ts';

const link = 'https://grades.example.org/reports/2026/';
const captions = wordCaptions(localeOf('en'), {
  needed: ["Health & Care scores 6.0 of 10 (it's #1)"],
  further: [],
  notices: [],
  link,
});
const links = shareLinks(localeOf('en').words.share, captions, { link, subject: 'A + B' });
const find = (platform: string): URL =>
  new URL(links.find((each) => each.platform === platform)!.href);

test('shareLinks carries whatever the text has in it', () => {
  expect(find('bluesky').searchParams.get('text')).toBe(captions.short);
  expect(find('whatsapp').searchParams.get('text')).toBe(captions.plain);
  expect(find('mail').searchParams.get('subject')).toBe('A + B');
});

test('shareLinks hands X the text and the link apart', () => {
  const { searchParams } = find('x');
  expect(searchParams.get('text')).toBe(captions.shortText);
  expect(searchParams.get('url')).toBe(link);
});

test('shareLinks hands Facebook and LinkedIn the link alone', () => {
  expect(find('facebook').searchParams.get('u')).toBe(link);
  expect(find('linkedin').searchParams.get('url')).toBe(link);
});

test('shareLinks writes spaces so that no mail program shows them as plus signs', () => {
  for (const { href } of links) expect(href).not.toContain('+');
});
