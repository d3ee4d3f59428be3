import { describe, expect, test } from 'vitest';
import type { EditionRelevance } from '#model/relevance.ts';
import { relateCampaign } from '#relate/relate-campaign.ts';
import { makeReadings, relateOne, type LinkRow } from './make-readings.ts';

const find = ({ departments }: EditionRelevance, id: string) => {
  const found = departments.find(({ department }) => department === id);
  if (found === undefined) throw new Error(`${id} is not on the map`);
  return found;
};

const statesOf = (edition: EditionRelevance, id: string): string[] =>
  find(edition, id).cells.map(({ state }) => state);

describe('the state of a cell', () => {
  test.for<[string, LinkRow[], string]>([
    [
      'gap when no relevant link is made',
      [
        ['p', 'x', 3, 'no'],
        ['q', 'x', 2, 'no'],
      ],
      'gap',
    ],
    [
      'partly when some are',
      [
        ['p', 'x', 3, 'no'],
        ['q', 'x', 2, 'explicit'],
      ],
      'partly',
    ],
    [
      'made when all are',
      [
        ['p', 'x', 3, 'explicit'],
        ['q', 'x', 2, 'explicit'],
      ],
      'made',
    ],
    ['made where a link is implicit', [['p', 'x', 3, 'implicit']], 'made'],
    [
      'gap although an irrelevant link is made',
      [
        ['p', 'x', 3, 'no'],
        ['q', 'x', 1, 'explicit'],
      ],
      'gap',
    ],
    [
      'none when nothing is relevant',
      [
        ['p', 'x', 1, 'no'],
        ['q', 'x', 0, 'no'],
      ],
      'none',
    ],
    ['none when the objectives were read for other forms', [['p', 'y', 3, 'no']], 'none'],
    ['not read when no objective was read for any form', [], 'not-read'],
  ])('is %s', ([, links, state]) => {
    const edition = relateOne({
      objectives: ['p a', 'q a', 'other b'],
      links: [...links, ['other', 'x', 0, 'no']],
    });
    expect(statesOf(edition, 'a')[0]).toBe(state);
  });

  test('is not there for a form that no link of the edition names', () => {
    const edition = relateOne({ objectives: ['p a'], links: [['p', 'y', 0, 'no']] });
    expect(edition.forms).toEqual(['y']);
    expect(edition.byForm.map(({ form }) => form)).toEqual(['y']);
  });

  test('is not read for a department without objectives', () => {
    const edition = relateOne({ objectives: ['p a'], links: [['p', 'x', 3, 'no']] });
    expect(statesOf(edition, 'b')).toEqual(['not-read']);
    expect(find(edition, 'b').gap).toEqual({ kind: 'none', why: 'not-read' });
    expect(edition.notRead).toEqual(['b', 'c']);
  });
});

test('a cell holds counts by link made, the strongest relevance and the objectives behind it', () => {
  const edition = relateOne({
    objectives: ['p a', 'q a', 'r a', 's a'],
    links: [
      ['p', 'x', 2, 'no'],
      ['q', 'x', 3, 'explicit'],
      ['r', 'x', 2, 'implicit'],
      ['s', 'x', 1, 'no'],
    ],
  });
  expect(find(edition, 'a').cells[0]).toEqual({
    form: 'x',
    state: 'partly',
    links: { no: 1, implicit: 1, explicit: 1 },
    strongest: 3,
    objectives: ['p', 'q', 'r'],
  });
});

test('the gap counts objectives and links: 1 of 3 objectives, 3 of 5 links', () => {
  const edition = relateOne({
    objectives: ['p a', 'q a', 'r a', 's a', 't a'],
    links: [
      ['p', 'x', 3, 'no'],
      ['p', 'y', 2, 'no'],
      ['q', 'x', 2, 'no'],
      ['q', 'y', 2, 'explicit'],
      ['r', 'z', 3, 'implicit'],
      ['s', 'x', 1, 'no'],
    ],
  });
  expect(find(edition, 'a').gap).toEqual({
    kind: 'gap',
    objectives: { no: 1, implicit: 1, explicit: 1, relevant: 3, share: 1 / 3 },
    links: { no: 3, implicit: 1, explicit: 1, relevant: 5, share: 3 / 5 },
  });
  expect(find(edition, 'a').objectives.map(({ state }) => state)).toEqual([
    'gap',
    'explicit',
    'implicit',
    'not-relevant',
    'not-analysed',
  ]);
  expect(edition.notAnalysed).toEqual([{ objective: 't', departments: ['a'] }]);
});

test('there is no gap to tell where nothing was analysed, or nothing is relevant', () => {
  const edition = relateOne({ objectives: ['p a', 'q b'], links: [['q', 'x', 0, 'no']] });
  expect(find(edition, 'a').gap).toEqual({ kind: 'none', why: 'not-analysed' });
  expect(find(edition, 'b').gap).toEqual({ kind: 'none', why: 'nothing-relevant' });
  expect(edition.government.gap).toEqual({ kind: 'none', why: 'nothing-relevant' });
});

test('the row all makes unmade links implicit, and no others', () => {
  const edition = relateOne({
    objectives: ['p a'],
    links: [
      ['p', 'all', undefined, 'explicit'],
      ['p', 'x', 3, 'no'],
      ['p', 'y', 2, 'explicit'],
    ],
  });
  const [objective] = find(edition, 'a').objectives;
  expect(objective?.links.map(({ linkMade, byAll }) => [linkMade, byAll])).toEqual([
    ['implicit', true],
    ['explicit', false],
  ]);
  expect(objective?.namesAll).toEqual({ linkMade: 'explicit' });
});

test('an objective that has only the row all is not analysed', () => {
  const edition = relateOne({ objectives: ['p a'], links: [['p', 'all', undefined, 'implicit']] });
  expect(find(edition, 'a').gap).toEqual({ kind: 'none', why: 'not-analysed' });
});

test('an edition without objectives is not there, and no campaign makes it throw', () => {
  expect(
    relateCampaign(makeReadings({ editions: { '2026': { objectives: [], links: [] } } })).size,
  ).toBe(0);
  expect(relateCampaign(makeReadings({ editions: {} })).size).toBe(0);
});
