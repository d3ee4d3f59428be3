import { describe, expect, test } from 'vitest';
import type { Settings } from '#model/tables/site.ts';
import { allCards, cardOf, cardsOf } from '#publish/card/cards.ts';
import { cardFiles } from '#publish/card/card-address.ts';
import { cardMeta } from '#publish/card/card-meta.ts';
import { localeOf } from '#site/locale.ts';
import { termsOf } from '#site/terms.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite, type Site } from '#publish/site.ts';
import { makeSite } from '../publish/make-site.ts';

const today = '2026-12-31';

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
      const addresses = cards.map((card) => cardFiles(card, 'wide').newest);
      expect(new Set(addresses).size).toBe(addresses.length);
    });
  },
);

const years = ['2025', '2026'];
const questions = ['plan', 'budget', 'training'];

/** The marks of a department on the three questions, of 4 each; a status stands as it is. */
const marks = (department: string, ...own: string[]) =>
  questions.map((criterion, at) => {
    const given = own[at] ?? '';
    const said = /^\d$/.test(given) ? { mark: given } : { status: given };
    return { department, criterion, ...said };
  });

const { site, book } = makeSite(
  {
    editions: years.map((edition) => ({
      edition,
      year: edition,
      title: `Grades ${edition}`,
      method: 'm',
      no_response: 'zero',
    })),
    departments: ['Transport', 'Order', 'Justice', 'Treasury', 'Islands', 'Schools', 'Youth'].map(
      (name) => ({ department: name.toLowerCase(), name }),
    ),
    departmentChanges: ['schools', 'youth'].map((to) => ({
      changed_on: '2026-02-01',
      kind: 'split',
      from: 'families',
      to,
    })),
    criteria: years.flatMap((edition) =>
      questions.map((criterion) => ({ edition, criterion, max_mark: '4' })),
    ),
    bands: years.flatMap((edition) => [
      { edition, from: '0', band: 'Weak' },
      { edition, from: '6', band: 'Sound' },
    ]),
    assessments: {
      '2025': [
        ...marks('transport', '1', '0', '2'), // 2.5
        ...marks('order', '4', '3', '2'), // 7.5
        ...marks('justice', '2', '2', '2'), // 5.0
        ...marks('treasury', '1', '1', '1'),
      ],
      '2026': [
        ...marks('transport', '3', '3', '3'), // 7.5
        ...marks('order', '2', '1', '0'), // 2.5
        ...marks('justice', '2', '2', '2'), // 5.0
        ...marks('treasury', 'no response', 'no response', 'no response'),
        ...marks('islands', '1', 'not assessed', 'not assessed'), // a third counts
        ...marks('schools', '2', '1', '1'), // 3.3
      ],
    },
    forms: [{ form: 'harassment', name: 'Harassment' }],
    objectives: {
      '2026': ['transport', 'order', 'justice'].map((department) => ({
        objective: `${department}-aim`,
        department,
        text: `What ${department} has set itself to do`,
      })),
    },
    links: {
      '2026': [
        { objective: 'transport-aim', form: 'harassment', relevance: '3', link_made: 'no' },
        { objective: 'order-aim', form: 'harassment', relevance: '2', link_made: 'no' },
        { objective: 'justice-aim', form: 'harassment', relevance: '2', link_made: 'implicit' },
      ],
    },
  },
  { address: 'https://grades.example.org/', demonstration: 'yes' },
);

test('a department is described with its score, change, rank and band', () => {
  const card = cardOf(site, book, { kind: 'department', id: 'transport' });
  expect(card?.alt).toBe(
    'Transport scores 7.5 of 10, up 5.0 on 2025. 1st of 5, 1 of them silent. Band: Sound. Grades 2026: grades on violence against women. Demonstration.',
  );
  expect(card?.lines).toEqual(['1st of 5, 1 of them silent · Sound', 'Up 5.0 on 2025']);
});

test('a department that did not respond has words for a mark', () => {
  expect(cardOf(site, book, { kind: 'department', id: 'treasury' })).toMatchObject({
    tone: 'missing',
    mark: { kind: 'words', words: 'No response', beneath: 'Counted as 0' },
  });
});

test('a department of which too little is known says how much is, among the scores of the others', () => {
  const card = cardOf(site, book, { kind: 'department', id: 'islands' });
  expect(card?.alt).toBe(
    'Too little is known to score Islands. 33% of what applies counts towards a score, which needs 50%. Grades 2026: grades on violence against women. Demonstration.',
  );
  expect(card?.lines).toEqual(['33% of what applies counts towards a score, which needs 50%']);
  // (7.5 + 2.5 + 5 + 0 + 10/3) ÷ 5 = 3.666…
  expect(card?.scale).toMatchObject({ mean: { value: 3.7 } });
  expect(card?.scale?.own).toBeUndefined();
});

test('a change is described with what was compared, and among whom it is the largest', () => {
  expect(cardOf(site, book, { kind: 'largest-fall' })?.alt).toBe(
    'The largest fall on violence against women since 2025: Order, down 5.0. Compared with 2025 over the same 3 questions. 3 of 6 departments are compared as a whole. From 7.5 to 2.5 of 10. Grades 2026. Demonstration.',
  );
  expect(cardOf(site, book, { kind: 'most-improved' })?.alt).toContain(
    'The largest rise on violence against women since 2025: Transport, up 5.0. Compared with 2025',
  );
});

test('a department that came from a split says so, and has no change', () => {
  const card = cardOf(site, book, { kind: 'department', id: 'schools' });
  expect(card?.lines).toContain('Split since the last report: not compared');
});

test('every card of a demonstration says that it is one', () => {
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
  expect(meta?.alt).toContain('Transport scores 7.5 of 10');
  expect(meta?.url).toMatch(
    /^https:\/\/grades\.example\.org\/cards\/2026\/department-transport-wide\.[0-9a-f]{16}\.png$/,
  );
});

test('the map is described with its finding, by objectives and by links', () => {
  const card = cardOf(site, book, { kind: 'map' });
  expect(card).toMatchObject({
    tone: 'missing',
    name: '2 of 3 objectives that bear on violence against women make no link to it',
    mark: { kind: 'number', number: '2', of: '/3', beneath: 'No link made' },
    lines: [
      '1 objective makes it only by implication',
      'Counted by forms: 2 of 3 links are not made',
    ],
  });
  expect(card?.table?.rows).toEqual([
    { text: 'Transport', value: '1/1' },
    { text: 'Order', value: '1/1' },
  ]);
  expect(cardMeta(site, book, { kind: 'map' })?.url).toMatch(
    /\/cards\/2026\/map-wide\.[0-9a-f]{16}\.png$/,
  );
});

test('no edition without objectives, or without a gap to name, has a card of the map', () => {
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
  const card = cardOf({ ...site, relations }, book, { kind: 'map' });
  expect(card).toMatchObject({
    tone: 'score',
    name: 'All 3 objectives that bear on violence against women make the link to it',
    mark: { kind: 'number', number: '0', of: '/3' },
  });
  expect(card?.table).toBeUndefined();
});

test('a text that no font can draw leaves its card out', () => {
  const departments = new Map(site.departments);
  departments.set('islands', { ...departments.get('islands')!, name: 'Νησιά' });
  const other = { ...site, departments };
  expect(cardMeta(other, book, { kind: 'department', id: 'islands' })).toBeUndefined();
  expect(cardMeta(other, book, { kind: 'most-improved' })).toBeDefined();
});

/** The campaign above with one name changed. */
function withName(change: { department?: string; title?: string; settings?: Partial<Settings> }) {
  const departments = [...site.departments].map(([id, row]): [string, typeof row] => [
    id,
    id === 'order' && change.department !== undefined ? { ...row, name: change.department } : row,
  ]);
  const settings = { ...site.campaign.settings, ...change.settings };
  const changed = { ...book, edition: { ...book.edition, title: change.title ?? 'Grades 2026' } };
  const of = {
    ...site,
    departments: new Map(departments),
    campaign: { ...site.campaign, settings },
    locale: localeOf(settings.language, termsOf(settings)),
    books: site.books.map((each) => (each === book ? changed : each)),
  };
  return {
    kinds: cardsOf(of, changed).map(({ kind, id = '' }) => `${kind} ${id}`),
    edition: cardOf(of, changed, { kind: 'edition' }),
  };
}

describe('a name that the fonts cannot write', () => {
  const all = withName({}).kinds;

  test('of a department costs that department its card, and no other card', () => {
    const { kinds, edition } = withName({ department: 'Τάξη' });
    expect(all.filter((kind) => !kinds.includes(kind))).toEqual(['department order']);
    expect(edition?.table?.rows.map(({ text }) => text)).toContain('order');
    expect(edition?.alt).not.toContain('order');
  });

  test('is written without a sign that is no letter', () => {
    const { kinds, edition } = withName({ department: 'Order ★ and peace' });
    expect(kinds).toEqual(all);
    expect(edition?.table?.rows.map(({ text }) => text)).toContain('Order and peace');
  });

  test('of an edition, a campaign or a country costs no card', () => {
    const texts = [
      withName({ title: 'Βαθμοί 2026' }),
      withName({ settings: { name: 'Βαθμοί', organisation: 'A coalition' } }),
      withName({ settings: { name: 'Βαθμοί', address: 'https://grades.example.org/' } }),
      withName({ settings: { government: 'η κυβέρνηση', country: 'Ελλάδα' } }),
    ].map(({ kinds, edition }) => {
      expect(kinds).toEqual(all);
      return [edition?.label.replace(/:.*/, ''), edition?.campaign, edition?.name];
    });
    expect(texts).toEqual([
      ['2026', 'Test', 'Departments'],
      ['Grades 2026', 'A coalition', 'Departments'],
      ['Grades 2026', 'grades.example.org', 'Departments'],
      ['Grades 2026', 'Test', 'Departments'],
    ]);
  });
});
