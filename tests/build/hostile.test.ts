import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { splitCsv } from '#ingest/table/split-csv.ts';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listFiles, listPages } from '../list-pages.ts';
import { readZip } from '../read-zip.ts';

const folder = locateBuild('hostile');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const filesLike = (ending: string): string[] => {
  const found = listFiles(folder).filter((file) => file.endsWith(ending));
  expect(found.length, ending).toBeGreaterThan(0);
  return found;
};

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const elementsIn = (node: Node): DefaultTreeAdapterTypes.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];

/** What an element could do that a text brought: run, load, or send somebody elsewhere. */
function deedsOf({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): string[] {
  const values = new Map(attrs.map(({ name, value }) => [name, value]));
  const isData = values.get('type') === 'application/ld+json';
  const isOurs = /^\/_astro\//.test(values.get('src') ?? '');
  return [
    ...(tagName === 'script' && !isData && !isOurs ? ['a script'] : []),
    ...([
      'iframe',
      'object',
      'embed',
      'form',
      'template',
      'plaintext',
      'xmp',
      'foreignObject',
    ].includes(tagName)
      ? [tagName]
      : []),
    ...(values.get('http-equiv') === 'refresh' ? ['a refresh'] : []),
    ...attrs.flatMap(({ name, value }) => {
      if (/^on|^srcdoc$|^style$/.test(name)) return [name];
      return /^(href|src|action)$/.test(name) && /^\s*(javascript|data|vbscript):/i.test(value)
        ? [`${name} ${value}`]
        : [];
    }),
    ...(isData ? badDataIn(childNodes) : []),
  ];
}

/** Structured data that is no JSON. */
function badDataIn(children: readonly DefaultTreeAdapterTypes.ChildNode[]): string[] {
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`data ${text.slice(0, 80)}`];
  }
}

test('no text of a table becomes an element, an attribute or an address that does something', () => {
  for (const page of listPages(folder)) {
    const deeds = elementsIn(parse(read(page))).flatMap(deedsOf);
    expect(deeds, page).toEqual([]);
  }
});

test('no text of a table becomes an element of a drawing', () => {
  for (const file of filesLike('.svg')) {
    expect(read(file), file).not.toMatch(
      /<(script|foreignObject|iframe|image|use|animate|style)\b/i,
    );
    expect(read(file), file).not.toMatch(/<[^>]*\son\w+=/i);
  }
});

test('the feed is well-formed, with an entry for each report and no other', () => {
  const feed = parseAtomFeed(read('feed.xml'));
  expect(feed.entries).toHaveLength(3);
  expect(read('feed.xml').match(/<entry>/g)).toHaveLength(3);
});

test('no cell of a download begins with what a spreadsheet runs', () => {
  for (const file of filesLike('.csv')) {
    const cells = splitCsv(read(file).replaceAll('\r\n', '\n'), ',').flatMap(({ texts }) => texts);
    const run = cells.filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
    expect(run, file).toEqual([]);
  }
});

test('downloads for programs are JSON', () => {
  for (const file of filesLike('.json')) {
    expect(() => void JSON.parse(read(file)), file).not.toThrow();
  }
});

test('files of zips have names of ours, and their texts are text', () => {
  for (const file of filesLike('.zip')) {
    const zip = readZip(readFileSync(join(folder, file)));
    for (const { name } of zip) expect(name, file).toMatch(/^[a-z0-9][a-z0-9-]*\.(png|txt)$/);
  }
});

test('workbooks hold texts in cells and nothing else', () => {
  for (const file of filesLike('.xlsx')) {
    const zip = readZip(readFileSync(join(folder, file)));
    const sheet = zip.find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    const xml = sheet?.bytes.toString('utf8') ?? '';
    expect(xml.replaceAll(/<t(?: [^>]*)?>[^<]*<\/t>/g, ''), file).not.toMatch(/hostile|<f>|alert/);
  }
});

test('every report has its own card, whatever its texts', () => {
  for (const edition of ['2024', '2025', '2026']) {
    const page = read(`reports/${edition}/index.html`);
    const image = /property="og:image" content="https:\/\/[^/]+\/([^"]+)"/.exec(page)?.[1];
    expect(listFiles(folder), edition).toContain(image);
  }
});
