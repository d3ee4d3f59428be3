import { describe, expect, test } from 'vitest';
import type { EditionRelevance } from '#model/relevance.ts';
import { relateLast, type ReadingRows, type Readings } from './make-readings.ts';

const compare = (before: ReadingRows, now: ReadingRows, more: Partial<Readings> = {}) =>
  relateLast({ ...more, editions: { '2025': before, '2026': now } });

const governmentOf = ({ change }: EditionRelevance) => {
  if (change.kind === 'none') throw new Error(change.why);
  return change;
};

const changeOf = ({ departments }: EditionRelevance, id: string) =>
  departments.find(({ department }) => department === id)?.change;

const unmade: ReadingRows = { objectives: ['p a'], links: [['p', 'x', 3, 'no']] };
const made: ReadingRows = { objectives: ['p a'], links: [['p', 'x', 3, 'explicit']] };

describe('links', () => {
  test('are newly made or newly lost where they are relevant in both editions', () => {
    const link = { objective: 'p', form: 'x', departments: ['a'] };
    expect(governmentOf(compare(unmade, made)).made).toEqual([
      { ...link, before: 'no', now: 'explicit' },
    ]);
    expect(governmentOf(compare(made, unmade)).lost).toEqual([
      { ...link, before: 'explicit', now: 'no' },
    ]);
  });

  test('are lost where an implicit link is a gap now, and neither where it becomes explicit', () => {
    const implicit: ReadingRows = { ...made, links: [['p', 'x', 3, 'implicit']] };
    const news = (before: ReadingRows, now: ReadingRows) => {
      const change = governmentOf(compare(before, now));
      return [change.made.length, change.lost.map((link) => [link.before, link.now])];
    };
    expect(news(implicit, unmade)).toEqual([0, [['implicit', 'no']]]);
    expect(news(implicit, made)).toEqual([0, []]);
    expect(news(made, implicit)).toEqual([0, []]);
  });

  test('are no news where only the reading changed', () => {
    const some: ReadingRows = { objectives: ['p a'], links: [['p', 'x', 1, 'no']] };
    expect(governmentOf(compare(some, made)).made).toEqual([]);
    expect(governmentOf(compare({ ...unmade, links: [] }, made)).made).toEqual([]);
  });

  test('of a joint objective are said once, with the departments of which they are true', () => {
    const before: ReadingRows = { objectives: ['p a', 'p b'], links: [['p', 'x', 3, 'no']] };
    const now: ReadingRows = { ...before, links: [['p', 'x', 3, 'implicit']] };
    expect(governmentOf(compare(before, now)).made.map(({ departments }) => departments)).toEqual([
      ['a', 'b'],
    ]);
  });

  describe('of a joint objective are no news for the government', () => {
    const joint = (a: 'no' | 'explicit', b: 'no' | 'explicit', id = 'p'): ReadingRows => ({
      objectives: [`${id} a p`, `${id} b p`],
      links: [
        [id, 'x', 3, a, 'a'],
        [id, 'x', 3, b, 'b'],
      ],
    });
    const governmentNews = (before: ReadingRows, now: ReadingRows) => {
      const { made: newly, lost } = governmentOf(compare(before, now));
      return [newly, lost].map((links) => links.map(({ departments }) => departments.join()));
    };

    test('where one department took over from another: no gap then, none now', () => {
      expect(governmentNews(joint('no', 'explicit'), joint('explicit', 'no'))).toEqual([[], []]);
    });

    test('where another department made it all along, or still does', () => {
      const [both, one] = [joint('explicit', 'explicit'), joint('no', 'explicit')];
      expect(governmentNews(one, both)).toEqual([[], []]);
      expect(governmentNews(both, one)).toEqual([[], []]);
    });

    test('unless it was a gap of all of them, or is one now, under another id too', () => {
      const [none, one] = [joint('no', 'no'), joint('explicit', 'no', 'p2')];
      expect(governmentNews(none, one)).toEqual([['a'], []]);
      expect(governmentNews(joint('explicit', 'no'), joint('no', 'no', 'p2'))).toEqual([[], ['a']]);
    });

    test('where a department that cannot be compared makes it', () => {
      const edition = compare(
        joint('no', 'explicit'),
        { ...joint('explicit', 'no'), objectives: ['p a', 'p c'] },
        { changes: [{ changed_on: '2026-03', kind: 'merge', from: 'b', to: 'c' }] },
      );
      expect(governmentOf(edition).made).toEqual([]);
      expect(changeOf(edition, 'a')).toMatchObject({ made: [{ objective: 'p' }] });
    });
  });
});

describe('objectives', () => {
  test('go on by follows or by the same id; others are new or dropped', () => {
    const before: ReadingRows = { objectives: ['p a', 'q a', 'r a'], links: [['p', 'x', 3, 'no']] };
    const now: ReadingRows = {
      objectives: ['p2 a p', 'q a', 's a'],
      links: [['p2', 'x', 2, 'implicit']],
    };
    const change = governmentOf(compare(before, now));
    expect(change.made.map(({ objective }) => objective)).toEqual(['p2']);
    expect(change.newObjectives).toEqual([
      { objective: 's', departments: ['a'], state: 'not-analysed' },
    ]);
    expect(change.dropped.map(({ objective }) => objective)).toEqual(['r']);
  });

  test('are not dropped by the government while a department that shared them goes on', () => {
    const edition = compare(
      { objectives: ['p a', 'p b', 'q b'], links: [] },
      { objectives: ['p a', 'q b'], links: [] },
    );
    expect(governmentOf(edition).dropped).toEqual([]);
    const left = changeOf(edition, 'b');
    expect(left?.kind === 'compared' && left.dropped.map(({ objective }) => objective)).toEqual([
      'p',
    ]);
  });
});

describe('a joint objective', () => {
  test('is not new for the government where a department joins one that goes on', () => {
    const edition = compare(
      { objectives: ['p a', 'q b'], links: [] },
      { objectives: ['p a', 'p b', 'q b'], links: [] },
    );
    expect(governmentOf(edition).newObjectives).toEqual([]);
    expect(changeOf(edition, 'b')).toMatchObject({ newObjectives: [{ objective: 'p' }] });
  });

  test.for(['new', 'dropped'])(
    'that is %s is one, of the best state of all that share it',
    (what) => {
      const without: ReadingRows = { objectives: ['q a', 'q b'], links: [] };
      const joint: ReadingRows = {
        objectives: ['p a', 'p b', ...without.objectives],
        links: [
          ['p', 'x', 3, 'no'],
          ['p', 'x', 3, 'explicit', 'b'],
        ],
      };
      const change = governmentOf(
        what === 'new' ? compare(without, joint) : compare(joint, without),
      );
      expect(what === 'new' ? change.newObjectives : change.dropped).toEqual([
        { objective: 'p', departments: ['a', 'b'], state: 'explicit' },
      ]);
    },
  );
});

describe('lineage', () => {
  const changed = (kind: string, from: string, to: string) => ({
    changes: [{ changed_on: '2026-03', kind, from, to }],
  });
  const b = (reading: ReadingRows): ReadingRows => ({
    ...reading,
    objectives: reading.objectives.map((row) => row.replace(' a', ' b')),
  });

  test('is followed through a rename', () => {
    const edition = compare(unmade, b(made), changed('rename', 'a', 'b'));
    expect(governmentOf(edition).made).toHaveLength(1);
    expect(changeOf(edition, 'b')).toMatchObject({ kind: 'compared', department: 'a' });
  });

  test('is followed for an objective that moved with a transferred part', () => {
    const before: ReadingRows = { objectives: ['p a', 'q b'], links: [['p', 'x', 3, 'no']] };
    const now: ReadingRows = {
      objectives: ['p b', 'q b', 'r a'],
      links: [['p', 'x', 3, 'explicit']],
    };
    const change = governmentOf(compare(before, now, changed('transfer', 'a', 'b')));
    expect(change.made.map(({ departments }) => departments)).toEqual([['b']]);
    expect(change.dropped).toEqual([]);
    expect(change.newObjectives.map(({ objective }) => objective)).toEqual(['r']);
    expect(change.transfers).toHaveLength(1);
  });

  test.for(['merge', 'split', 'replace'])(
    'is broken by a %s: nothing is new, dropped or made',
    (kind) => {
      const edition = compare(unmade, b(made), changed(kind, 'a', 'b'));
      const change = governmentOf(edition);
      expect(changeOf(edition, 'b')).toMatchObject({ kind: 'broken', by: [{ kind }] });
      expect(change.broken).toHaveLength(1);
      expect([
        change.made,
        change.newObjectives,
        change.dropped,
        change.newlyRead,
        change.noLongerRead,
      ]).toEqual([[], [], [], [], []]);
    },
  );

  test('is broken by a split of what it was called before, and not newly read', () => {
    const changes = [
      { changed_on: '2026-03', kind: 'split', from: 'a', to: 'c' },
      { changed_on: '2026-06', kind: 'rename', from: 'c', to: 'b' },
    ];
    const edition = compare(unmade, b(made), { changes });
    expect(changeOf(edition, 'b')).toMatchObject({ kind: 'broken', by: [{ kind: 'split' }] });
    expect(governmentOf(edition).newlyRead).toEqual([]);
  });

  test('without an event, a department read in one edition only is named', () => {
    const change = governmentOf(compare(unmade, b(made)));
    expect([change.newlyRead, change.noLongerRead, change.dropped]).toEqual([['b'], ['a'], []]);
  });
});

test('there is no change without an edition before, or without its objectives', () => {
  expect(relateLast({ editions: { '2026': made } }).change).toEqual({
    kind: 'none',
    why: 'first-edition',
  });
  expect(compare({ objectives: [], links: [] }, made).change).toEqual({
    kind: 'none',
    why: 'not-read-before',
    edition: '2025',
  });
});
