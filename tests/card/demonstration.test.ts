import { describe, expect, test } from 'vitest';
import { allCards, cardOf } from '#publish/card/cards.ts';
import { cardFiles } from '#publish/card/card-address.ts';
import { cardMeta } from '#publish/card/card-meta.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite, type Site } from '#publish/site.ts';

const today = '2026-11-22';

function open(folder: string): Site {
  const { campaign, ...loaded } = loadCampaign(folder, today);
  if (campaign === undefined) throw new Error(`${folder} has errors`);
  return openSite({ campaign, ...loaded, today, showAll: false });
}

describe.for(['.', 'tests/cases/rdr-2022', 'tests/cases/uk-2005-2007'])(
  'the cards of %s',
  (folder) => {
    const cards = allCards(open(folder));

    test('each has an alternative text of at most 420 characters that says the finding', () => {
      expect(cards.length).toBeGreaterThan(0);
      for (const { alt } of cards) {
        expect(alt.length).toBeGreaterThan(10);
        expect(alt.length).toBeLessThanOrEqual(420);
        expect(alt).not.toMatch(/undefined|\.\./);
      }
    });

    test('no two have the same address', () => {
      const addresses = cards.map((facts) => cardFiles(facts, 'wide').newest);
      expect(new Set(addresses).size).toBe(addresses.length);
    });
  },
);

const site = open('.');
const book = site.books.at(-1)!;

test('a department is told with its score and change', () => {
  const facts = cardOf(site, book, { kind: 'department', id: 'transport' });
  expect(facts?.alt).toBe(
    'Transport scores 6.0 of 10, up 2.8 on 2025. 4th of 16, 1 of them silent. Band: Sound. Making the Grade? 2026. Demonstration.',
  );
  expect(facts?.lines).toEqual(['4th of 16, 1 of them silent · Sound', 'Up 2.8 on 2025']);
});

test('a department that did not respond has words for a mark', () => {
  const facts = cardOf(site, book, { kind: 'department', id: 'treasury' });
  expect(facts).toMatchObject({
    tone: 'missing',
    mark: { kind: 'words', words: 'No response', beneath: 'Counted as 0' },
  });
});

test('a department of which too little is known says how much is, among the scores of the others', () => {
  const facts = cardOf(site, book, { kind: 'department', id: 'islands' });
  expect(facts?.alt).toBe(
    'Too little is known to score Ívarel Islands. 39% of what applies counts towards a score, which needs 50%. Making the Grade? 2026. Demonstration.',
  );
  expect(facts?.lines).toEqual(['39% of what applies counts towards a score, which needs 50%']);
  expect(facts?.scale).toMatchObject({ mean: { value: 4 } });
  expect(facts?.scale?.own).toBeUndefined();
});

test('a change is told with what was compared, and among whom it is the largest', () => {
  const altOf = (edition: string, kind: 'most-improved' | 'largest-fall') => {
    const of = site.books.find((each) => each.edition.edition === edition)!;
    return cardOf(site, of, { kind })?.alt;
  };
  expect(altOf('2026', 'largest-fall')).toBe(
    'The largest fall since 2025: Public Order, down 2.0. From 6.5 to 4.5 of 10. Compared with 2025 over the same 24 questions. 11 of 18 departments are compared as a whole. Making the Grade? 2026. Demonstration.',
  );
  expect(altOf('2025', 'most-improved')).toBe(
    'The largest rise since 2024: Transport, up 1.9. From 2.1 to 4.0 of 10 over the comparable questions, 13 of 24. 13 of 17 departments can be compared. Making the Grade? 2025. Demonstration.',
  );
});

test('a split or merged department says so, and has no change', () => {
  const facts = cardOf(site, book, { kind: 'department', id: 'schools' });
  expect(facts?.lines).toContain('Split since the last report: not compared');
});

test('every card of the demonstration says that it is one', () => {
  for (const { notices } of allCards(site)) expect(notices).toContain('Demonstration');
});

test('the first edition has no card of what rose or fell', () => {
  const first = site.books[0]!;
  expect(cardOf(site, first, { kind: 'most-improved' })).toBeUndefined();
  expect(cardOf(site, first, { kind: 'largest-fall' })).toBeUndefined();
});

test('a page learns the address of its image before there is one', () => {
  const meta = cardMeta(site, book, { kind: 'department', id: 'transport' });
  expect(meta).toMatchObject({ width: 1200, height: 630, type: 'image/png' });
  expect(meta?.alt).toContain('Transport scores 6.0 of 10');
  expect(meta?.url).toMatch(
    /^https:\/\/making-the-grade\.example\.org\/cards\/2026\/department-transport-wide\.[0-9a-f]{16}\.png$/,
  );
});

test('the map is told with its finding, by objectives and by links', () => {
  const facts = cardOf(site, book, { kind: 'map' });
  expect(facts).toMatchObject({ tone: 'missing', mark: { kind: 'number' } });
  expect(facts).toMatchObject({
    name: '20 of 65 objectives that bear on violence against women make no link to it',
    mark: { number: '20', of: '/65', beneath: 'No link made' },
    lines: [
      '9 objectives make it only by implication',
      'Counted by forms: 75 of 146 links are not made',
    ],
    alt: '20 of 65 objectives that bear on violence against women make no link to it. 9 objectives make it only by implication. Counted by forms: 75 of 146 links are not made. Making the Grade? 2026. Demonstration.',
  });
  expect(facts?.table?.rows.slice(0, 2)).toEqual([
    { text: 'Sëlde Basin', value: '4/4' },
    { text: 'Armed Forces', value: '4/5' },
  ]);
  expect(cardMeta(site, book, { kind: 'map' })?.url).toMatch(
    /\/cards\/2026\/map-wide\.[0-9a-f]{16}\.png$/,
  );
});

test('no edition without objectives, or without a gap to tell, has a card of the map', () => {
  expect(cardOf({ ...site, relations: new Map() }, book, { kind: 'map' })).toBeUndefined();
  const relevance = site.relations.get(book.edition.edition)!;
  const gap = { kind: 'none', why: 'not-analysed' } as const;
  const government = { ...relevance.government, gap };
  const relations = new Map([[book.edition.edition, { ...relevance, government }]]);
  expect(cardOf({ ...site, relations }, book, { kind: 'map' })).toBeUndefined();
});

test('where every link is made the card of the map is not of what is missing', () => {
  const relevance = site.relations.get(book.edition.edition)!;
  const all = { no: 0, implicit: 0, explicit: 3, relevant: 3, share: 0 };
  const gap = { kind: 'gap', objectives: all, links: all } as const;
  const government = { ...relevance.government, gap };
  const relations = new Map([
    [book.edition.edition, { ...relevance, government, departments: [] }],
  ]);
  const facts = cardOf({ ...site, relations }, book, { kind: 'map' });
  expect(facts).toMatchObject({
    tone: 'score',
    name: 'All 3 objectives that bear on violence against women make the link to it',
    mark: { kind: 'number', number: '0', of: '/3' },
  });
  expect(facts?.table).toBeUndefined();
});

test('a text that no font can draw leaves its card out', () => {
  const departments = new Map(site.departments);
  departments.set('transport', { ...departments.get('transport')!, name: 'Μεταφορές' });
  const other = { ...site, departments };
  expect(cardMeta(other, book, { kind: 'department', id: 'transport' })).toBeUndefined();
  expect(cardMeta(other, book, { kind: 'edition' })).toBeDefined();
});
