import { expect, test } from 'vitest';
import { isLit } from './map-lit.ts';

const all = { form: '', sector: '', department: '', gaps: false };
const strand = { form: 'stalking', sector: 'travel', department: 'transport', state: 'gap' };

test.each([
  { title: 'nothing is chosen', choice: {}, lit: true },
  { title: 'its form is chosen', choice: { form: 'stalking' }, lit: true },
  { title: 'another form is chosen', choice: { form: 'trafficking' }, lit: false },
  { title: 'its sector and gaps are chosen', choice: { sector: 'travel', gaps: true }, lit: true },
  {
    title: 'its form and another department',
    choice: { form: 'stalking', department: 'health' },
    lit: false,
  },
])('isLit of a strand is $lit when $title', ({ choice, lit }) => {
  expect(isLit(strand, { ...all, ...choice })).toBe(lit);
});

test('isLit of a made strand is false when only gaps are chosen', () => {
  expect(isLit({ ...strand, state: 'made' }, { ...all, gaps: true })).toBe(false);
});

test('isLit of a department is true when it is tied to a strand that stays', () => {
  const department = { department: 'transport', sector: 'travel' };
  expect(isLit(department, { ...all, form: 'stalking' }, [strand])).toBe(true);
  expect(isLit(department, { ...all, form: 'stalking' }, [])).toBe(false);
});

test('isLit of a department not read is true when its sector alone is chosen', () => {
  const department = { department: 'rail', sector: 'travel' };
  expect(isLit(department, { ...all, sector: 'travel' }, [strand])).toBe(true);
  expect(isLit(department, { ...all, sector: 'travel', gaps: true }, [strand])).toBe(false);
});

test('isLit of a form is true when it is chosen, tied to no strand', () => {
  expect(isLit({ form: 'stalking' }, { ...all, form: 'stalking' }, [])).toBe(true);
});
