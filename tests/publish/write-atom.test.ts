import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { writeAtom, type AtomFeed } from '#publish/feed/write-atom.ts';

const feed = (part: Partial<AtomFeed> = {}): AtomFeed => ({
  id: 'urn:uuid:0a5c7c3c-5f35-5e4c-8a5d-0f8f0c9f1a10',
  self: 'https://grades.example.org/feed.xml',
  home: 'https://grades.example.org/',
  title: 'Grades',
  author: 'A coalition',
  rights: 'CC BY 4.0',
  language: 'en-GB',
  entries: [entry('2026', '2026-11-10'), entry('2025', '2025-11-11')],
  ...part,
});

const entry = (edition: string, updated: string) => ({
  id: `urn:report:${edition}`,
  address: `https://grades.example.org/reports/${edition}/`,
  title: `Grades ${edition}`,
  summary: 'Ruritania scores 3.4 of 10.',
  updated,
});

test('writeAtom gives what a reader of feeds reads back', () => {
  expect(parseAtomFeed(writeAtom(feed()))).toMatchObject({
    id: 'urn:uuid:0a5c7c3c-5f35-5e4c-8a5d-0f8f0c9f1a10',
    title: { value: 'Grades', type: 'text' },
    updated: '2026-11-10T00:00:00.000Z',
    authors: [{ name: 'A coalition' }],
    rights: { value: 'CC BY 4.0' },
    links: [
      { href: 'https://grades.example.org/feed.xml', rel: 'self' },
      { href: 'https://grades.example.org/', rel: 'alternate' },
    ],
    entries: [
      {
        id: 'urn:report:2026',
        title: { value: 'Grades 2026', type: 'text' },
        summary: { value: 'Ruritania scores 3.4 of 10.', type: 'text' },
        updated: '2026-11-10T00:00:00.000Z',
        links: [{ href: 'https://grades.example.org/reports/2026/', rel: 'alternate' }],
      },
      { id: 'urn:report:2025' },
    ],
  });
});

test.each([
  '<script>alert(1)</script>',
  'A & B',
  ']]> and <![CDATA[',
  '"quoted"',
  'caf\u00e9 \u{1f4a1}',
])('writeAtom keeps %s as text', (title) => {
  const xml = writeAtom(feed({ title, entries: [{ ...entry('2026', '2026-11-10'), title }] }));
  const read = parseAtomFeed(xml);
  expect(read.title?.value).toBe(title);
  expect(read.entries?.[0]?.title?.value).toBe(title);
});

test('writeAtom leaves out the characters that XML has no place for', () => {
  const read = parseAtomFeed(writeAtom(feed({ title: 'A\u0001\u000b\ud800\uffffB\tC' })));
  expect(read.title?.value).toBe('AB\tC');
});

test('writeAtom is dated by the newest entry, wherever it stands', () => {
  const entries = [entry('2025', '2025-11-11'), entry('2026', '2026-11-10')];
  expect(parseAtomFeed(writeAtom(feed({ entries }))).updated).toBe('2026-11-10T00:00:00.000Z');
});
