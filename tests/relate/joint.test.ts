import { describe, expect, test } from 'vitest';
import type { GapOutcome } from '#model/relevance.ts';
import { relateOne, type LinkRow } from './make-readings.ts';

const objectivesOf = (gap: GapOutcome) => {
  if (gap.kind === 'none') return gap.why;
  const { no, relevant } = gap.objectives;
  return `${no} of ${relevant}`;
};

describe('a joint objective', () => {
  const edition = relateOne(
    {
      objectives: ['p a', 'p b', 'q a'],
      links: [
        ['p', 'x', 3, 'no'],
        ['p', 'y', 2, 'no'],
        ['p', 'y', 2, 'explicit', 'b'],
        ['q', 'x', 2, 'no'],
      ],
    },
    {
      departments: [
        { department: 'a', sector: 's' },
        { department: 'b', sector: 's' },
        { department: 'c', sector: 't', opened_on: '2010' },
      ],
    },
  );

  test('counts once for each department, with its own row in place of the shared one', () => {
    const [a, b] = edition.departments;
    expect(a && objectivesOf(a.gap)).toBe('2 of 2');
    expect(b && objectivesOf(b.gap)).toBe('0 of 1');
    expect(a?.objectives[0]?.sharedWith).toEqual(['b']);
  });

  test('counts once for the government and a sector, as the best of them makes it', () => {
    expect(objectivesOf(edition.government.gap)).toBe('1 of 2');
    expect(edition.government.cells.map(({ state }) => state)).toEqual(['gap', 'made']);
    expect(edition.government.cells[0]?.links).toEqual({ no: 2, implicit: 0, explicit: 0 });
    expect(edition.sectors.map(({ sector, gap }) => [sector, objectivesOf(gap)])).toEqual([
      ['s', '1 of 2'],
      ['t', 'not-read'],
    ]);
  });

  test('is not made by a department for which the link is not relevant', () => {
    const { government } = relateOne({
      objectives: ['p a', 'p b'],
      links: [
        ['p', 'x', 3, 'no', 'a'],
        ['p', 'x', 1, 'explicit', 'b'],
      ],
    });
    expect(government.cells[0]?.state).toBe('gap');
  });
});

describe('departments that should work together', () => {
  const { pairs } = relateOne({
    objectives: ['p a', 'q b', 'r c', 's b', 's c'],
    links: [
      ['p', 'x', 3, 'explicit'],
      ['p', 'y', 2, 'no'],
      ['q', 'x', 2, 'no'],
      ['q', 'y', 2, 'implicit'],
      ['r', 'x', 3, 'no'],
      ['s', 'z', 1, 'no'],
    ],
  });

  test('stand strongest first, by the weaker side of each form, with what each side makes', () => {
    expect(pairs.map(({ departments, strength }) => [...departments, strength])).toEqual([
      ['a', 'b', 4],
      ['a', 'c', 3],
      ['b', 'c', 2],
    ]);
    expect(pairs[0]?.forms).toEqual([
      {
        form: 'x',
        sides: [
          { relevance: 3, linkMade: 'explicit' },
          { relevance: 2, linkMade: 'no' },
        ],
      },
      {
        form: 'y',
        sides: [
          { relevance: 2, linkMade: 'no' },
          { relevance: 2, linkMade: 'implicit' },
        ],
      },
    ]);
  });

  test('stand with more forms central to both first where they are as strong, then as the departments do', () => {
    const edition = relateOne(
      {
        objectives: ['p a', 'p2 b', 'q c', 'q2 d'],
        links: [
          ...['p', 'p2'].flatMap((id) =>
            ['x', 'y', 'z'].map((form): LinkRow => [id, form, 2, 'no']),
          ),
          ...['q', 'q2'].flatMap((id) => ['x', 'y'].map((form): LinkRow => [id, form, 3, 'no'])),
        ],
      },
      { departments: ['a', 'b', 'c', 'd'].map((department) => ({ department })) },
    );
    expect(edition.pairs.map(({ departments, strength }) => [...departments, strength])).toEqual([
      ['c', 'd', 6],
      ['a', 'b', 6],
      ['a', 'c', 4],
      ['a', 'd', 4],
      ['b', 'c', 4],
      ['b', 'd', 4],
    ]);
  });

  test('name the objectives that they share already, relevant or not', () => {
    expect(pairs[2]?.joint).toEqual(['s']);
  });
});

test('a form is taken up when a department makes a relevant link to it', () => {
  const { byForm } = relateOne({
    objectives: ['p a', 'q b'],
    links: [
      ['p', 'x', 2, 'implicit'],
      ['p', 'y', 3, 'no'],
      ['q', 'y', 1, 'explicit'],
    ],
  });
  expect(byForm.map(({ form, takenUp }) => [form, takenUp])).toEqual([
    ['x', true],
    ['y', false],
  ]);
  expect(byForm[1]?.departments.map(({ department }) => department)).toEqual(['a']);
});

test('sectors stand in the order of their table, and what has none comes last', () => {
  const sector = (id: string) => ({ sector: id, name: id, file: 'sectors', row: 2 });
  const { sectors } = relateOne(
    { objectives: ['p a'], links: [] },
    {
      departments: [
        { department: 'a' },
        { department: 'b', sector: 't', opened_on: '2010' },
        { department: 'c', sector: 's', opened_on: '2010' },
      ],
      sectors: [sector('s'), sector('t')],
    },
  );
  expect(sectors.map(({ sector: id, departments }) => [id, departments])).toEqual([
    ['s', ['c']],
    ['t', ['b']],
    [undefined, ['a']],
  ]);
});

test('a central link surprises in a sector that is not commonly seen as relevant', () => {
  const sector = (id: string, evident: 'yes' | 'no') => ({
    sector: id,
    name: id,
    evident,
    file: 'sectors',
    row: 2,
  });
  const { surprises } = relateOne(
    {
      objectives: ['p a', 'q b', 'r c'],
      links: [
        ['p', 'x', 3, 'no'],
        ['q', 'x', 3, 'no'],
        ['r', 'x', 2, 'no'],
      ],
    },
    {
      departments: [
        { department: 'a', sector: 'police' },
        { department: 'b', sector: 'roads' },
        { department: 'c', sector: 'roads' },
      ],
      sectors: [sector('police', 'yes'), sector('roads', 'no')],
    },
  );
  expect(surprises.map(({ department, central }) => [department, central.length])).toEqual([
    ['b', 1],
  ]);
});
