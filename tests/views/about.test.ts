import { expect, test } from 'vitest';
import { aboutView } from '#views/about/view.ts';
import { makeSite } from '../publish/make-site.ts';

/** The texts of the page of a campaign with some settings of its own. */
function pageWith(settings: { organisation?: string; contact?: string }) {
  const tables = { editions: [{ edition: '2026' }], departments: [], criteria: [] };
  const { site } = makeSite(tables, { name: 'Grades', ...settings });
  const { title, frame, sections } = aboutView(site, { prose: undefined, pages: [] });
  const texts = sections.flatMap(({ paragraphs }) => paragraphs).join('\n');
  return { title, texts, description: frame.description };
}

test('aboutView asks for reports of mistakes only where there is an address for them', () => {
  const without = pageWith({});
  expect(without.texts).toContain('This campaign gives no address for mistakes.');
  expect(without.texts).not.toContain('please report it');
  expect(without.description).not.toContain('how to report a mistake');
  const open = pageWith({ contact: 'grades@example.org' });
  expect(open.texts).toContain('please report it as a mistake');
  expect(open.description).toContain('how to report a mistake');
});

test('aboutView says who publishes, and does not name a publisher where none is known', () => {
  const unnamed = pageWith({});
  expect(unnamed.title).toBe('How Grades is made');
  expect(unnamed.texts).toContain('Grades does not say who publishes it.');
  expect(pageWith({ organisation: 'A coalition' }).title).toBe('Published by A coalition');
});

test('aboutView says what leaving the page cannot do, and names private windows', () => {
  const { texts } = pageWith({});
  expect(texts).toContain('It can lead to pages of this site that you opened before it.');
  expect(texts).toContain('Where scripts are off');
  expect(texts).toContain('A private window');
});
