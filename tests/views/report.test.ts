import { expect, test } from 'vitest';
import { rankedTable } from '#publish/card/ranked-table.ts';
import { leagueRows } from '#views/report/league.ts';
import { reportRuler } from '#views/report/ruler.ts';
import { makeSite } from '../publish/make-site.ts';

const { site, book } = makeSite({
  editions: [{ edition: '2026' }],
  departments: ['Zoo', 'Works', 'Arts', 'Élan', 'Docks', 'Farms'].map((name) => ({
    department: name === 'Élan' ? 'elan' : name.toLowerCase(),
    name,
  })),
  criteria: [{ edition: '2026', criterion: 'p' }],
  assessments: {
    '2026': [
      { department: 'zoo', criterion: 'p', mark: '4' },
      { department: 'works', criterion: 'p', status: 'not assessed' },
      { department: 'arts', criterion: 'p', mark: '1' },
      { department: 'elan', criterion: 'p', mark: '3' },
      { department: 'docks', criterion: 'p', mark: '3' },
      { department: 'farms', criterion: 'p', status: 'not assessed' },
    ],
  },
});

/** Ties by name as the language orders it, and so do those without a score. */
const order = ['Zoo', 'Docks', 'Élan', 'Arts', 'Farms', 'Works'];

test('the league has the highest score first, ties by name, and those without a score at the end', () => {
  const { rows } = leagueRows(site, book);
  expect(rows.map(({ name, rank }) => [name, rank?.text])).toEqual(
    order.map((name, place) => [name, ['1', '=2', '=2', '4'][place]]),
  );
});

test('the table of a card has the same order', () => {
  const { rows } = rankedTable(site, book.result.departments);
  expect(rows.map(({ text }) => text)).toEqual(order);
});

test('reportRuler draws no ruler where no department has a score', () => {
  expect(reportRuler(site, book)).toBeDefined();
  const departments = book.result.departments.filter(({ score }) => score.kind === 'none');
  expect(departments).not.toEqual([]);
  const result = { ...book.result, departments };
  expect(reportRuler(site, { ...book, result })).toBeUndefined();
});
