import type { LineageNote } from '#model/outcome.ts';
import { formerIds, nowCalled } from './names.ts';
import { describe, expect, it, test } from 'vitest';

const event = (kind: LineageNote['kind'], from: string, to: string): LineageNote => ({
  kind,
  changedOn: '2025',
  from: [from],
  to: [to],
  notes: [],
});

describe('formerIds', () => {
  it('formerIds follows a chain of renames, newest first', () => {
    const events = [
      event('rename', 'a', 'b'),
      event('rename', 'b', 'c'),
      event('rename', 'x', 'y'),
    ];
    expect(formerIds('c', events)).toEqual(['c', 'b', 'a']);
    expect(formerIds('a', events)).toEqual(['a']);
  });

  it('formerIds follows nothing but renames', () => {
    expect(formerIds('b', [event('replace', 'a', 'b'), event('merge', 'x', 'b')])).toEqual(['b']);
  });

  it('formerIds takes the later of two renames to one id', () => {
    const events = [event('rename', 'a', 'c'), event('rename', 'b', 'c')];
    expect(formerIds('c', events)).toEqual(['c', 'b']);
  });

  it('formerIds ends where renames go round in a circle', () => {
    const events = [event('rename', 'a', 'b'), event('rename', 'b', 'a')];
    expect(formerIds('b', events)).toEqual(['b', 'a']);
  });
});

const chain = [event('rename', 'a', 'b'), event('rename', 'b', 'c')];

test('nowCalled gives every former id the newest of the departments given, in whatever order', () => {
  const newest = [
    ['b', 'c'],
    ['a', 'c'],
  ];
  expect([...nowCalled(['a', 'b', 'c', 'x'], chain)]).toEqual(newest);
  expect([...nowCalled(['x', 'c', 'b', 'a'], chain)]).toEqual(newest);
  expect([...nowCalled(['b'], chain)]).toEqual([['a', 'b']]);
});

test('nowCalled has nothing of what was not renamed, or goes round in a circle', () => {
  expect([...nowCalled(['x'], chain)]).toEqual([]);
  expect([
    ...nowCalled(['a', 'b'], [event('rename', 'a', 'b'), event('rename', 'b', 'a')]),
  ]).toEqual([]);
});
