import { zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { allows } from './allowed.ts';
import { compareSites } from './compare-sites.ts';
import { compareTexts } from './compare-texts.ts';
import { findChanges } from './find-changes.ts';
import { dropHashes } from './read-site.ts';
import { findUnexpected, writeComparison } from './write-comparison.ts';

const site = (files: Readonly<Record<string, string | Uint8Array>>) =>
  new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );

/** What differs between two pages, as [part, old, new]. */
async function comparePage(old: string, now: string) {
  const path = 'a/index.html';
  const found = await compareSites(site({ [path]: old }), site({ [path]: now }));
  return found.map((each) => [each.part, each.old, each.new]);
}

describe('findChanges', () => {
  test.each([
    ['a b c', 'a b c', []],
    ['', 'a', [{ at: 0, old: [], new: ['a'] }]],
    ['a b c', 'a x c', [{ at: 1, old: ['b'], new: ['x'] }]],
    [
      'a b c',
      'b c d',
      [
        { at: 0, old: ['a'], new: [] },
        { at: 3, old: [], new: ['d'] },
      ],
    ],
  ])('findChanges turns %j into %j', (old, now, changes) => {
    const words = (text: string) => text.split(' ').filter(Boolean);
    expect(findChanges(words(old), words(now))).toEqual(changes);
  });

  test('findChanges gives one change for lists without anything in common', () => {
    const old = Array.from({ length: 2000 }, (_, index) => `a${index}`);
    const now = Array.from({ length: 2000 }, (_, index) => `b${index}`);
    expect(findChanges(old, now)).toEqual([{ at: 0, old, new: now }]);
  });
});

describe('what counts as a difference of two pages', () => {
  test.each([
    ['a word', '<p>Fix it.</p>', '<p>Mend it.</p>', ['text', 'Fix', 'Mend']],
    ['a number', '<p>6.0<b>/10</b></p>', '<p>6.1<b>/10</b></p>', ['text', '6.0/10', '6.1/10']],
    ['a lost space', '<p>By <b>A</b></p>', '<p>By<b>A</b></p>', ['spaces', 'By A', 'ByA']],
    ['a title', '<title>A</title>', '<title>B</title>', ['title', 'A', 'B']],
    ['a link', '<a href="../b/">B</a>', '<a href="/c/">B</a>', ['links', 'a: /b/', 'a: /c/']],
    [
      'a description',
      '<meta name="description" content="A b">',
      '<meta name="description" content="A c">',
      ['meta', 'b', 'c'],
    ],
    ['an alternative text', '<img alt="A">', '<img alt="B">', ['attributes', 'A', 'B']],
    [
      'a label by id',
      '<b id="x" hidden>A</b><i aria-labelledby="x"></i>',
      '<b id="x" hidden>A</b><i aria-labelledby="y"></i>',
      ['attributes', 'A', '(missing)'],
    ],
    ['a field', '<input value="1">', '<input value="2">', ['forms', 'value=1', 'value=2']],
    ['an anchor', '<h2 id="a">A</h2>', '<h2 id="b">A</h2>', ['anchors', 'a', 'b']],
    [
      'structured data',
      '<script type="application/ld+json">{"a":{"b":1}}</script>',
      '<script type="application/ld+json">{"a":{"b":2}}</script>',
      ['structured data', '1', '2'],
    ],
    [
      'a word of a drawing',
      '<svg><text>A</text></svg>',
      '<svg><text>B</text></svg>',
      ['text of drawings', 'A', 'B'],
    ],
    [
      'a place in a drawing',
      '<svg class="bar"><rect x="1"/></svg>',
      '<svg class="bar"><rect x="1.5"/></svg>',
      ['drawings', 'svg bar', 'moved by at most 1'],
    ],
    [
      'a shape of a drawing',
      '<svg class="bar"><rect x="1"/></svg>',
      '<svg class="bar"><circle r="1"/></svg>',
      ['drawings', 'svg bar', 'drawn with other elements'],
    ],
  ] as const)('%s', async (...[, old, now, difference]) => {
    expect(await comparePage(old, now)).toContainEqual(difference);
  });

  test.each([
    [
      'other elements around the same words',
      '<div>A</div>B',
      '<section><p>A</p></section><p>B</p>',
    ],
    ['other classes', '<p class="a" data-astro-cid-x>A</p>', '<p class="b">A</p>'],
    [
      'another style sheet',
      '<link rel="stylesheet" href="a.css">',
      '<link rel="stylesheet" href="b">',
    ],
    ['another script', '<script src="/a.js"></script>', '<script src="/b.js"></script>'],
    [
      'the id of a label',
      '<b id="x">A</b><i aria-labelledby="x"></i>',
      '<b id="y">A</b><i aria-labelledby="y"></i>',
    ],
    ['an address written otherwise', '<a href="../b/">B</a>', '<a href="/b/">B</a>'],
  ])('%s: no difference', async (_, old, now) => {
    expect(await comparePage(old, now)).toEqual([]);
  });
});

describe('files', () => {
  const compare = async (
    old: Readonly<Record<string, string | Uint8Array>>,
    now: Readonly<Record<string, string | Uint8Array>>,
  ) =>
    (await compareSites(site(old), site(now))).map(({ part, where, old: from, new: to }) => [
      part,
      where,
      from,
      to,
    ]);

  test('one that came, one that went', async () => {
    expect(await compare({ 'a.csv': '' }, { 'b.csv': '' })).toEqual([
      ['files', 'a.csv', 'a.csv', ''],
      ['files', 'b.csv', '', 'b.csv'],
    ]);
  });

  test('a download is compared byte for byte', async () => {
    expect(await compare({ 'a.csv': 'a,b\n1,2\n' }, { 'a.csv': 'a,b\n1,3\n' })).toEqual([
      ['downloads', 'a.csv', '2', '3'],
    ]);
    expect(await compare({ 'a.csv': 'a,b\r\n' }, { 'a.csv': 'a,b\n' })).toHaveLength(1);
    expect(await compare({ 'a.csv': '\uFEFFa' }, { 'a.csv': 'a' })).toHaveLength(1);
  });

  test('a ZIP is compared by its contents', async () => {
    const zip = (text: string, level: 0 | 9) =>
      zipSync({ 'a.txt': new TextEncoder().encode(text) }, { level });
    expect(await compare({ 'k.zip': zip('A', 0) }, { 'k.zip': zip('A', 9) })).toEqual([]);
    expect(await compare({ 'k.zip': zip('A', 0) }, { 'k.zip': zip('B', 0) })).toEqual([
      ['downloads', 'k.zip!a.txt', 'A', 'B'],
    ]);
  });

  test('a card is compared by its pixels', async () => {
    const draw = (red: number, level: number) =>
      sharp({ create: { width: 4, height: 4, channels: 3, background: { r: red, g: 0, b: 0 } } })
        .png({ compressionLevel: level })
        .toBuffer();
    const name = 'cards/2026/department-a-b-wide.*.png';
    const kind = 'department-…-wide.*.png';
    expect(await compare({ [name]: await draw(1, 0) }, { [name]: await draw(1, 9) })).toEqual([
      ['drawings', name, kind, 'other bytes, the same pixels'],
    ]);
    expect(await compare({ [name]: await draw(1, 0) }, { [name]: await draw(2, 0) })).toEqual([
      ['drawings', name, kind, 'more than 10 % other pixels'],
    ]);
  });

  test('style sheets, scripts and fonts are not compared', async () => {
    const files = ['a.css', 'a.js', 'a.woff2'];
    const withText = (text: string) => Object.fromEntries(files.map((file) => [file, text]));
    expect(await compare(withText('a'), withText('b'))).toEqual([]);
  });
});

test('dropHashes leaves out what stands for the content of a file', () => {
  expect(dropHashes('/cards/2026/map-wide.0123456789abcdef.png')).toBe(
    '/cards/2026/map-wide.*.png',
  );
  expect(dropHashes('/_astro/page.C8fj2k_a.css /_astro/logo.Dk2-x9_a_Z1b.webp')).toBe(
    '/_astro/page.*.css /_astro/logo.*_Z1b.webp',
  );
});

describe('the report', () => {
  const place = (where: string) => ({ part: 'text', where });
  const differences = ['a', 'b'].flatMap((where) =>
    compareTexts(place(where), ['Mend it.'], ['Fix it.']),
  );

  test('tells the same replacement once', () => {
    const report = writeComparison({
      differences,
      allowed: [],
      notCompared: new Map([['.css', 2]]),
      all: false,
    });
    expect(report).toMatchInlineSnapshot(`
      "text: 1 kind in 2 places
        2 × in 2 files, such as a
          - Mend
          + Fix
            in: Mend it.

      Not compared: 2 .css.
      2 differences, and 0 that the list of allowed ones gives a reason for."
    `);
  });

  test('leaves out what is allowed, and names what is allowed in vain', () => {
    const allowed = [
      { part: 'text', where: 'a', old: 'Mend', new: 'Fix', reason: 'Plainer.' },
      { where: 'b', new: 'F*', reason: 'Plainer.' },
      { part: 'links', reason: 'None.' },
    ];
    const comparison = { differences, allowed, notCompared: new Map(), all: false };
    expect(findUnexpected(comparison)).toEqual([]);
    expect(writeComparison(comparison)).toMatchInlineSnapshot(`
      "This allowed difference was not found: {"part":"links"}
      0 differences, and 2 that the list of allowed ones gives a reason for."
    `);
  });
});

test.each([
  [{ old: 'a' }, true],
  [{ old: 'b' }, false],
  [{ where: 'reports/*/index.html' }, true],
  [{ where: 'reports/*/index.csv' }, false],
  [{ where: 'reports', old: 'a' }, false],
])('allows answers for %j with %j', (entry, answer) => {
  const difference = {
    part: 'text',
    where: 'reports/2026/index.html',
    old: 'a',
    new: 'b',
    around: '',
  };
  expect(allows({ ...entry, reason: 'Why.' }, difference)).toBe(answer);
});
