import { describe, expect, test } from 'vitest';
import { openSite } from '#publish/site.ts';
import { departmentYears } from '#views/departments/years.ts';
import { departmentsView } from '#views/departments/register.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeCampaign, type Cells } from '../score/make-campaign.ts';
import { marks, twoYears } from '../score/two-years.ts';

/** A campaign in which Yellow was assessed, and what happened to Xavier. */
function siteOf(xavier: Cells, changes: Cells[]) {
  const campaign = makeCampaign({
    ...twoYears,
    departments: [
      { department: 'x', name: 'Xavier', ...xavier },
      { department: 'y', name: 'Yellow' },
    ],
    departmentChanges: changes,
    assessments: { '2025': marks('y', '1', '2'), '2026': marks('y', '1', '2') },
  });
  const results = scoreCampaign(campaign);
  return openSite({ campaign, results, issues: [], today: '2026-12-31', showAll: false });
}

const split = (changed_on: string) => ({ changed_on, kind: 'split', from: 'x', to: 'y' });
const abolished = { changed_on: '2026-05-01', kind: 'abolish', from: 'x' };

const register = (xavier: Cells, changes: Cells[]) => {
  const { open, ended } = departmentsView(siteOf(xavier, changes));
  return {
    open: open.flatMap(({ departments }) => departments.map(({ name }) => name)),
    ended: ended.map(({ name, became }) => [name, became]),
  };
};

describe('a split', () => {
  test('leaves a department open that has no day of closing, or one to come', () => {
    const stays = { open: ['Xavier', 'Yellow'], ended: [] };
    expect(register({}, [split('2026-03-01')])).toEqual(stays);
    expect(register({ closed_on: '2027-01' }, [split('2026-03-01')])).toEqual(stays);
  });

  test('is not what became of a department that goes on', () => {
    const site = siteOf({}, [split('2026-03-01')]);
    const { hero, lineage } = departmentYears(site, site.departments.get('x')!);
    expect(hero.finding).toBe('Xavier: no score on record');
    expect(lineage.map(({ title }) => title)).toEqual([
      site.locale.words.departments.years.sections.parted,
    ]);
  });

  test('is what became of a department that has closed, and the last of several', () => {
    const closed = { closed_on: '2026-02-28' };
    expect(register(closed, [split('2019-01-01'), split('2026-03-01')]).ended).toEqual([
      ['Xavier', ['Xavier was split into Yellow (1 March 2026)']],
    ]);
  });

  test('is not what became of a department that was abolished later', () => {
    const { ended } = register({ closed_on: '2026-05-01' }, [split('2019-01-01'), abolished]);
    expect(ended).toEqual([['Xavier', ['Xavier was abolished (1 May 2026)']]]);
  });
});

test('the register counts no reports before the first is published', () => {
  const campaign = makeCampaign({
    editions: [{ edition: '2026', status: 'draft' }],
    departments: [{ department: 'x' }, { department: 'y' }],
    criteria: [],
  });
  const results = scoreCampaign(campaign);
  const site = openSite({ campaign, results, issues: [], today: '2026-12-31', showAll: false });
  expect(departmentsView(site).hero.finding).toMatch(/, and no report yet$/);
});

describe('a department that one report alone has', () => {
  /** The reports of which its page says something, and what; the report of 2025 is out since November 2025. */
  const yearsOf = (own: Cells, xavier: Record<string, Cells[]>, published = '2025-11-01') => {
    const campaign = makeCampaign({
      ...twoYears,
      editions: twoYears.editions.map((row, at) =>
        at === 0 ? { ...row, published_on: published } : row,
      ),
      departments: [{ department: 'x', name: 'Xavier', ...own }, { department: 'y' }],
      assessments: Object.fromEntries(
        ['2025', '2026'].map((year) => [year, [...marks('y', '1', '2'), ...(xavier[year] ?? [])]]),
      ),
    });
    const results = scoreCampaign(campaign);
    const site = openSite({ campaign, results, issues: [], today: '2026-12-31', showAll: false });
    const { rows } = departmentYears(site, site.departments.get('x')!);
    return {
      missed: [...results].flatMap(([edition, { notAssessed }]) =>
        notAssessed.includes('x') ? [edition] : [],
      ),
      rows: rows.map(({ mark }) => mark?.score ?? mark?.instead),
    };
  };
  const now = { '2026': marks('x', '2', '2') };
  const then = { '2025': marks('x', '2', '2') };

  test('is said nothing of before it, where nobody knows since when it is there', () => {
    expect(yearsOf({}, now)).toEqual({ missed: [], rows: ['5.0'] });
  });

  test('was not assessed before it, where its day of opening is known', () => {
    expect(yearsOf({ opened_on: '2010' }, now)).toEqual({
      missed: ['2025'],
      rows: ['5.0', 'Not assessed'],
    });
  });

  test('was not assessed after it, as far as is known', () => {
    expect(yearsOf({}, then)).toEqual({ missed: ['2026'], rows: ['Not assessed', '5.0'] });
    expect(yearsOf({ closed_on: '2025-12' }, then)).toEqual({ missed: [], rows: ['5.0'] });
  });

  test('was not missed by a report that came out before it opened', () => {
    const late = { opened_on: '2025-11-20' };
    expect(yearsOf(late, now)).toEqual({ missed: [], rows: ['5.0'] });
    expect(yearsOf(late, now, '2026-02-01').missed).toEqual(['2025']);
  });
});
