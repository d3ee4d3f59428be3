import { describe, expect, test } from 'vitest';
import { departmentCard } from '#publish/card/department-card.ts';
import { computedSheets } from '#publish/download/score-sheets.ts';
import type { Sheet } from '#publish/download/sheet.ts';
import { captionsOf } from '#publish/share/kit.ts';
import { departmentHero } from '#views/department/hero.ts';
import { departmentYears } from '#views/departments/years.ts';
import { leagueEmbedView } from '#views/embed/view.ts';
import { pressView } from '#views/press/view.ts';
import { leagueRows } from '#views/report/league.ts';
import { themeView } from '#views/theme/view.ts';
import { writeJson } from '../../scripts/score/write-json.ts';
import { writeTables } from '../../scripts/score/write-tables.ts';
import { makeSite } from '../publish/make-site.ts';
import type { Cells } from './make-campaign.ts';
import { marks } from './two-years.ts';

/*
 * A department that was silent on everything and would stand first has no rank, wherever a rank is
 * shown. In the one campaign everybody was silent; in the other c earned the same zero by its marks,
 * and shares the first place as if the silent ones had it too.
 */
const silent = [...marks('a', 'no response', 'no response'), ...marks('b', 'no response')];
const campaignOf = (rows: Cells[]) =>
  makeSite({
    editions: [{ edition: '2026', no_response: 'zero' }],
    departments: ['a', 'b', 'c'].map((department) => ({ department, name: department })),
    criteria: ['one', 'two'].map((criterion) => ({ edition: '2026', criterion, theme: 't' })),
    assessments: {
      '2026': [...rows, { department: 'b', criterion: 'all', status: 'no response' }],
    },
  });

const cells = (sheet: Sheet, name: string): unknown[] => {
  const place = sheet.columns.findIndex((column) => column.name === name);
  return [...sheet.rows()].map((row) => row[place]);
};

describe.each([
  {
    where: 'everybody was silent',
    site: campaignOf([...silent, ...marks('c', 'no response', 'no response')]),
    numbers: [undefined, undefined, undefined],
    long: undefined,
  },
  {
    where: 'one earned its zero',
    site: campaignOf([...silent, ...marks('c', '0', '0')]),
    numbers: [undefined, undefined, 1],
    long: 'Joint 1st of 3, 2 of them silent',
  },
])('where $where', ({ site: { site, book }, numbers, long }) => {
  const results = ['a', 'b', 'c'].map((id) => book.results.get(id)!);
  const short = numbers.map((number) => number && `=${String(number)}`);
  /** In the order of lists: who has a rank comes first. */
  const listed = short.toSorted((a, b) => Number(a === undefined) - Number(b === undefined));

  test('the scores say why: no rank, in the whole and in the theme', () => {
    const whys = results.map(({ rank, themes: [theme] }) =>
      [rank, theme!.rank].map((each) => (each.kind === 'none' ? each.why : each.rank)),
    );
    expect(whys).toEqual(
      numbers.map((number) => number ?? 'first-by-silence').map((own) => [own, own]),
    );
  });

  test('the page of a department and its years', () => {
    const lines = results.map((result) => departmentHero(site, book, result).standing);
    expect(lines).toEqual([undefined, undefined, long]);
    const years = site.campaign.departments.map((each) => departmentYears(site, each).rows);
    expect(years.map(([row]) => row?.rank)).toEqual([undefined, undefined, long]);
  });

  test('the league, the theme, the press pack and the frame', () => {
    const { rows } = leagueRows(site, book);
    expect(rows.map(({ rank }) => rank?.text)).toEqual(listed);
    expect(themeView(site, book, book.themes[0]!).rows.map(({ rank }) => rank)).toEqual(listed);
    expect(pressView(site, book).lines.map(({ rank }) => rank)).toEqual(listed);
    expect(leagueEmbedView(site, book).rows.map(({ rank }) => rank)).toEqual(listed);
  });

  test('cards and captions', () => {
    const cards = results.map((result) => ({
      ...departmentCard(site, book, result),
      ...{ kind: 'department' as const, id: result.department },
    }));
    expect(cards.map(({ said }) => said.rank?.long)).toEqual([undefined, undefined, long]);
    const captions = cards.map((card) => captionsOf(site, book, card).plain);
    expect(captions.map((text) => text.includes('1st of'))).toEqual([
      false,
      false,
      long !== undefined,
    ]);
  });

  test('the downloads: blank, with the reason', () => {
    const sheets = computedSheets(site, book).filter(({ name }) => /scores$/.test(name));
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) {
      expect(cells(sheet, 'rank')).toEqual(numbers);
      expect(cells(sheet, 'no_rank')).toEqual(
        numbers.map((number) => (number === undefined ? 'first-by-silence' : undefined)),
      );
    }
  });

  test('the terminal and its JSON', () => {
    const scored = new Map([['2026', book.result]]);
    const json = JSON.parse(writeJson(scored)) as {
      editions: [{ departments: { rank: unknown; themes: { t: { rank: unknown } } }[] }];
    };
    const ranks = json.editions[0].departments.map(({ rank, themes }) => [rank, themes.t.rank]);
    expect(ranks).toEqual(short.map((own) => [own ?? null, own ?? null]));
    const lines = writeTables(site.campaign, scored).split('\n').slice(-3);
    expect(lines.map((line) => line.includes('=1'))).toEqual(short.map((own) => own === '=1'));
    expect(lines[0]).toContain('No response, counted as 0');
  });
});
