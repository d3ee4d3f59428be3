import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardDrawing } from '#card/draw-card.ts';
import { placeCards, renderCards } from '#publish/card/render-cards.ts';
import { cardFonts } from '#publish/fonts/card-fonts.ts';
import { sampleCards } from './sample-cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const facts = ['plain', 'an edition'].map((name, index) => ({
  ...sampleCards[name]!,
  id: `subject-${String(index)}`,
}));
const first = await renderCards(facts, { cache: join(folder, 'first'), workers: 2 });

test('every card is drawn once, and none the second time', async () => {
  expect(first).toMatchObject({ drawn: 6, kept: 0 });
  const again = await renderCards(facts, { cache: join(folder, 'first') });
  expect(again).toMatchObject({ drawn: 0, kept: 6, cards: first.cards });
});

test('a changed number draws that card alone, under a new address', async () => {
  const [one, ...rest] = facts;
  const mark = { kind: 'number', number: '6.1', of: '/10' } as const;
  const changed = await renderCards([{ ...one!, mark }, ...rest], { cache: join(folder, 'first') });
  expect(changed).toMatchObject({ drawn: 3, kept: 3 });
  expect(changed.cards[0]?.newest).toBe(first.cards[0]?.newest);
  expect(changed.cards[0]?.hashed).not.toBe(first.cards[0]?.hashed);
});

test('the same card drawn twice has the same bytes, in a thread or out of one', async () => {
  const png = await cardDrawing(await cardFonts())(facts[0]!, 'wide');
  expect(png.equals(readFileSync(first.cards[0]!.file))).toBe(true);
});

test('a wide card weighs at most 60 kB, any card less than 300 kB', () => {
  for (const { file, newest } of first.cards) {
    expect(statSync(file).size).toBeLessThan(newest.endsWith('-wide.png') ? 60_000 : 300_000);
  }
});

test('a site has every card under the address of what it shows and under a lasting one', () => {
  const site = join(folder, 'site');
  placeCards(first.cards, site);
  placeCards(first.cards, site);
  for (const { file, hashed, newest } of first.cards) {
    expect(readFileSync(join(site, hashed)).equals(readFileSync(file))).toBe(true);
    expect(readFileSync(join(site, newest)).equals(readFileSync(file))).toBe(true);
  }
  expect(first.cards[0]?.newest).toBe('cards/2026/department-subject-0-wide.png');
  expect(first.cards[0]?.hashed).toMatch(
    /^cards\/2026\/department-subject-0-wide\.[0-9a-f]{16}\.png$/,
  );
});
