import { expect, test } from 'vitest';
import { markOwnTexts } from './own-texts.ts';

const texts = new Set(['الصحة', 'نص "1" & 2', 'UN', 'Santé']);
const own = { language: 'ar', direction: 'rtl', has: (text: string) => texts.has(text) } as const;

test.each([
  ['a paragraph', '<p class="a">الصحة</p>', '<p class="a" lang="ar" dir="rtl">الصحة</p>'],
  [
    'a name in a line',
    '<a href="/">الصحة</a>',
    '<a href="/"><bdi lang="ar" dir="rtl">الصحة</bdi></a>',
  ],
  [
    'a name before something else',
    '<th> الصحة <span>law</span></th>',
    '<th> <bdi lang="ar" dir="rtl">الصحة</bdi> <span>law</span></th>',
  ],
  [
    'a text after an element',
    '<li><b>1</b> الصحة</li>',
    '<li><b>1</b> <bdi lang="ar" dir="rtl">الصحة</bdi></li>',
  ],
  [
    'a text with signs that Astro escapes',
    '<p>نص &quot;1&quot; &amp; 2</p>',
    '<p lang="ar" dir="rtl">نص &quot;1&quot; &amp; 2</p>',
  ],
  ['a text in Latin letters', '<p>UN</p>', '<p lang="ar" dir="ltr">UN</p>'],
  ['a label of a drawing', '<text x="1">الصحة</text>', '<text x="1" lang="ar">الصحة</text>'],
  [
    'an attribute with a bracket',
    '<p title="a > b">الصحة</p>',
    '<p title="a > b" lang="ar" dir="rtl">الصحة</p>',
  ],
])('markOwnTexts gives its language to %s', (_, html, marked) => {
  expect(markOwnTexts(html, own)).toBe(marked);
});

test.each([
  '<p>Health scores 3.4 of 10</p>',
  '<p title="الصحة">Health</p>',
  '<script>الصحة<b></b></script>',
  '<p>الصحة scores 3.4</p>',
])('markOwnTexts leaves %s as it is', (html) => {
  expect(markOwnTexts(html, own)).toBe(html);
});
