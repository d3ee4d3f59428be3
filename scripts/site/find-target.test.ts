import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generator } from '#site/generator.ts';
import { findTarget } from './find-target.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'targets-')));
afterAll(() => rmSync(scratch, { recursive: true }));

const campaign = join(scratch, 'campaign');
mkdirSync(join(campaign, 'data'), { recursive: true });
const owner = {
  folder: campaign,
  settings: { name: 'Grades & "Co"', address: 'https://example.org/grades' },
};

/** A folder with files in it. */
function make(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

const pageOf = (made: string, name: string, address = ''): string =>
  `<head>${made === '' ? '' : `<meta name="generator" content="${made}">`}${address === '' ? '' : `<link rel="canonical" href="${address}">`}<meta property="og:site_name" content="${name}"></head>`;

const firstVersions = '<span data-exit-link></span><footer data-site-footer></footer>';

test.each([
  ['that is empty', {}],
  ['with what systems and hosts keep in it', { '.DS_Store': '', '.git': '', CNAME: '' }],
  ['with a site of that name', { 'index.html': pageOf(generator, 'Grades &#38; &#34;Co&#34;') }],
  [
    'with a site of that address under another name',
    { 'index.html': pageOf(generator, 'Marks', 'https://example.org/grades/') },
  ],
  [
    'with a site whose home page is a report',
    { 'index.html': pageOf(generator, 'Marks', 'https://example.org/grades/reports/2026/') },
  ],
  [
    'with a site of an older version',
    { 'index.html': pageOf('Making the Grade 0.0.9', 'Grades &#38; &#34;Co&#34;'), 'feed.xml': '' },
  ],
  [
    'with a site of a version that did not name itself',
    { 'index.html': `${pageOf('', 'Grades &#38; &#34;Co&#34;')}${firstVersions}` },
  ],
])('findTarget takes a folder %s', (name, files) => {
  const folder = make(name, files);
  expect(findTarget(folder, owner)).toEqual({ ok: true, folder });
});

test.each([
  [
    'with files of others',
    { 'keep.txt': '' },
    'files that no build wrote, such as keep.txt, which would be gone',
  ],
  [
    'with a site of other software',
    { 'index.html': pageOf('Other 1.0', 'Grades &#38; &#34;Co&#34;') },
    'files that no build wrote, such as index.html, which would be gone',
  ],
  [
    'with a site that does not say what made it',
    { 'index.html': pageOf('', 'Grades &#38; &#34;Co&#34;') },
    'files that no build wrote, such as index.html, which would be gone',
  ],
  [
    'with the site of another campaign',
    { 'index.html': pageOf(generator, 'Marks', 'https://example.org/marks/') },
    'another site, Marks https://example.org/marks.',
  ],
])('findTarget refuses a folder %s', (name, files, why) => {
  const folder = make(name, files);
  expect(findTarget(folder, owner)).toEqual({
    ok: false,
    why: `${folder} holds ${why}` + (why.endsWith('.') ? '' : '.'),
  });
});

test('findTarget takes a folder that an interrupted build had begun to fill', () => {
  const folder = make('begun', { '404.html': '' });
  mkdirSync(join(folder, '.making-the-grade-next'));
  expect(findTarget(folder, owner)).toEqual({ ok: true, folder });
});

test('findTarget takes a folder that is not there', () => {
  const folder = join(scratch, 'not/there');
  expect(findTarget(folder, owner)).toEqual({ ok: true, folder });
});

test('findTarget follows a link, and refuses one that leads nowhere or round', () => {
  const web = make('web', {});
  const links = join(scratch, 'links');
  mkdirSync(links);
  symlinkSync(web, join(links, 'dist'));
  symlinkSync('nowhere', join(links, 'lost'));
  symlinkSync('round', join(links, 'round'));
  expect(findTarget(join(links, 'dist'), owner)).toEqual({ ok: true, folder: web });
  for (const name of ['lost', 'round']) {
    expect(findTarget(join(links, name), owner)).toEqual({
      ok: false,
      why: `${join(links, name)} is a link that leads to no folder.`,
    });
  }
});

test('findTarget refuses the folders of the campaign and of the software, what holds them, and a file', () => {
  const file = join(scratch, 'file');
  writeFileSync(file, '');
  const refused: [string, string][] = [
    [campaign, 'holds the campaign or this software.'],
    [scratch, 'holds the campaign or this software.'],
    ['.', 'holds the campaign or this software.'],
    [join(campaign, 'data'), 'is in the folder data of the campaign.'],
    [join(campaign, 'content/site'), 'is in the folder content of the campaign.'],
    [file, 'is no folder.'],
    [join(file, 'below'), "can't be written to."],
  ];
  expect(refused.map(([folder]) => findTarget(folder, owner))).toEqual(
    refused.map(([folder, why]) => ({ ok: false, why: `${folder} ${why}` })),
  );
  expect(findTarget(join(campaign, 'dist'), owner)).toMatchObject({ ok: true });
});
