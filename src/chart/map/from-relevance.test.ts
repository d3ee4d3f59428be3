import { expect, test } from 'vitest';
import type { EditionRelevance, RelevanceCell } from '#model/relevance.ts';
import type { MapWords } from './data.ts';
import { mapDataOf } from './from-relevance.ts';

const cell = (
  form: string,
  state: RelevanceCell['state'],
  links: RelevanceCell['links'],
): RelevanceCell => ({ form, state, links, strongest: 3, objectives: [] });

const tally = (no: number, implicit: number, explicit: number) => ({ no, implicit, explicit });

function relevanceOf(cells: readonly RelevanceCell[], gap: unknown): EditionRelevance {
  return {
    forms: cells.map(({ form }) => form),
    departments: [{ department: 'transport', gap, cells }],
    sectors: [{ sector: 'travel', evident: 'no', departments: ['transport'] }],
  } as unknown as EditionRelevance;
}

const mapOf = (relevance: EditionRelevance) =>
  mapDataOf(relevance, {
    form: (form) => ({ name: form, text: form }),
    sector: (sector) => sector ?? 'none',
    department: ({ department }) => ({ name: department, text: department }),
    cell: (department, { form }) => `${department} and ${form}`,
    count: String,
    notRead: 'not read',
    nothing: 'nothing relevant',
    words: {} as MapWords,
  }).sectors[0]?.departments[0];

test('mapDataOf makes a strand of each cell with a relevant link, and counts its gaps', () => {
  const cells = [
    cell('a', 'gap', tally(2, 0, 0)),
    cell('b', 'partly', tally(1, 0, 1)),
    cell('c', 'made', tally(0, 1, 0)),
    cell('d', 'made', tally(0, 1, 1)),
    cell('e', 'none', tally(0, 0, 0)),
  ];
  const department = mapOf(relevanceOf(cells, { kind: 'gap' }));
  expect(department?.cells.map(({ form, state }) => `${form} ${state}`)).toEqual([
    'a gap',
    'b partly',
    'c implicit',
    'd made',
  ]);
  expect(department).toMatchObject({ reading: 'read', gaps: '1' });
  expect(department?.cells[0]?.text).toBe('transport and a');
});

test.each([
  ['not-read', 'not-read', 'not read'],
  ['not-analysed', 'not-read', 'not read'],
  ['nothing-relevant', 'nothing', 'nothing relevant'],
])('mapDataOf of a department without a gap (%s) is %s', (why, reading, note) => {
  const department = mapOf(relevanceOf([], { kind: 'none', why }));
  expect(department).toMatchObject({ reading, note, cells: [] });
  expect(department).not.toHaveProperty('gaps');
});
