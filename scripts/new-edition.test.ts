import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { readFolder } from '#publish/open-folder.ts';
import { addEdition } from './new-edition/add-edition.ts';

const scratch = mkdtempSync(join(tmpdir(), 'campaigns-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const run = (folder: string, ...ids: string[]) => addEdition({ folder, day: '2026-11-30' }, ids);

function makeCampaign(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
    writeFileSync(join(folder, 'data', path), text);
  }
  return folder;
}

const text = (folder: string, path: string): string =>
  readFileSync(join(folder, 'data', path), 'utf8');

/** As Excel saves it where the decimal comma is at home; one file lacks the end of its last row. */
const asExcelSaves = {
  'editions.csv':
    '\uFEFFtitle;edition;year;status;min_coverage;overall;overall_score;overall_reason;our notes\r\nGrades 2026;2026;2026;published;0,6;judgement;2,5;"Asked twice; no answer.";typed by A',
  'departments.csv': '\uFEFFdepartment;name\r\nhealth;Health\r\ntransport;Transport\r\n',
  'criteria.csv':
    '\uFEFFedition;criterion;question;max_mark;weight;follows;our notes\r\n2026;budget;"Is there a ""line"";\nwhere?";4;1,5;;check\r\n2026;plan;Is there a plan?;2;;;\r\n',
  'assessments/2026.csv':
    '\uFEFFcriterion;department;mark;status;reason;our notes\r\nbudget;health;2,5;;A line.;\r\nall;health;;not assessed;;\r\nall;transport;;not assessed;;\r\n',
};

describe('new-edition on the demonstration', () => {
  const folder = join(scratch, 'demonstration');
  cpSync('data', join(folder, 'data'), { recursive: true });
  const before = readFolder(folder);
  const newest = loadCampaign(folder, '2027-01-01').campaign?.editions.at(-1);
  const year = newest?.year ?? 0;
  const next = String(year + 1);
  const first = run(folder, next);
  const after = loadCampaign(folder, '2027-01-01');

  test('the layout has no errors, and keeps the method', () => {
    expect(first.exitCode).toBe(0);
    expect(after.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.campaign?.editions.at(-1)).toMatchObject({
      edition: next,
      year: year + 1,
      status: 'draft',
      published_on: undefined,
      method: newest?.method,
    });
  });

  test('what was there is there, byte for byte', () => {
    for (const [path, bytes] of before) {
      const now = readFileSync(join(folder, path));
      if (path.endsWith('.csv')) expect(now.subarray(0, bytes.length).equals(bytes)).toBe(true);
    }
  });

  test('every department that is open has a row for every question', () => {
    const { campaign } = after;
    const rows = campaign?.assessments.get(next) ?? [];
    const departments = new Set(rows.map(({ department }) => department));
    const closed = campaign?.departments.filter(({ closed_on }) => closed_on !== undefined) ?? [];
    const criteria = campaign?.criteria.filter(({ edition }) => edition === next) ?? [];
    expect(departments.size).toBe((campaign?.departments.length ?? 0) - closed.length);
    expect(rows).toHaveLength(departments.size * criteria.length);
    expect(campaign?.evidence.get(next)).toEqual([]);
  });

  test('a second run refuses, and changes nothing', () => {
    const laid = readFolder(folder);
    const second = run(folder, next);
    expect(second.exitCode).toBe(1);
    expect(second.text).toContain(`The edition ${next} is already in data/editions.csv`);
    expect(second.text).toContain('Nothing was written.');
    expect(readFolder(folder)).toEqual(laid);
  });
});

test('new-edition writes as each file is written, and adds only', () => {
  const folder = makeCampaign('excel', asExcelSaves);
  expect(run(folder, '2027')).toMatchObject({ exitCode: 0 });
  expect(text(folder, 'editions.csv')).toBe(
    `${asExcelSaves['editions.csv']}\r\nGrades 2027;2027;2027;draft;0,6;mean;;;typed by A\r\n`,
  );
  expect(text(folder, 'criteria.csv')).toBe(
    `${asExcelSaves['criteria.csv']}2027;budget;"Is there a ""line"";\nwhere?";4;1,5;budget;check\r\n2027;plan;Is there a plan?;2;;plan;\r\n`,
  );
  expect(text(folder, 'assessments/2027.csv')).toBe(
    '\uFEFFcriterion;department;mark;status;reason;our notes\r\nbudget;health;;;;\r\nplan;health;;;;\r\nbudget;transport;;;;\r\nplan;transport;;;;\r\n',
  );
  expect(text(folder, 'evidence/2027.csv')).toMatch(/^\uFEFFdepartment;criterion;title;.*\r\n$/);
  const { campaign, issues } = loadCampaign(folder, '2027-01-01');
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(campaign?.assessments.get('2027')?.every(({ status }) => status === 'not assessed')).toBe(
    true,
  );
});

test('new-edition puts rows before the blank ones that a spreadsheet left at the end', () => {
  const files = {
    'editions.csv': 'edition,title,year,status\n2026,A,2026,published\n,,,\n\n',
    'departments.csv': 'department,name\nhealth,Health\n',
    'criteria.csv':
      'edition,criterion,question,max_mark\r\n2026,plan,"A plan?\r\n",2\r\n"","","",""\r\n , ,\u00a0,\r\n,,,',
    'assessments/2026.csv': 'department,criterion,mark,reason\nhealth,plan,0,None.\n',
  };
  const folder = makeCampaign('blank', files);
  expect(run(folder, '2027')).toMatchObject({ exitCode: 0 });
  expect(text(folder, 'editions.csv')).toBe(
    'edition,title,year,status\n2026,A,2026,published\n2027,A,2027,draft\n',
  );
  expect(text(folder, 'criteria.csv')).toBe(
    'edition,criterion,question,max_mark\r\n2026,plan,"A plan?\r\n",2\r\n2027,plan,"A plan?\n",2\r\n',
  );
  const kinds = loadCampaign(folder, '2027-01-01').issues.map(({ kind }) => kind);
  expect(kinds).not.toContain('blank-row');
});

test('new-edition reads files as people have named them, and starts new ones beside their like', () => {
  const folder = makeCampaign('loose', {
    'Grades - editions.csv': 'edition,title,year,status\n2026,A,2026,draft\n',
    'Departments.CSV': 'department,name\nhealth,Health\n',
    'Criteria (1).csv': 'edition,criterion,question,max_mark\n2026,plan,A plan?,2\n',
    'Assessments/Grades - assessments 2026.csv': 'department,criterion,mark\nhealth,plan,1\n',
  });
  const { exitCode, text: said } = run(folder, '2027');
  expect(exitCode).toBe(0);
  expect(text(folder, 'Grades - editions.csv')).toContain('\n2027,A,2027,draft\n');
  expect(text(folder, 'Criteria (1).csv')).toContain('\n2027,plan,A plan?,2\n');
  expect(text(folder, 'Assessments/2027.csv')).toBe('department,criterion,mark\nhealth,plan,\n');
  expect(said).toContain('1. Read the new row of data/Grades - editions.csv');
  const { issues, editions } = loadCampaign(folder, '2027-01-01');
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(editions.map(({ edition }) => edition)).toEqual(['2026', '2027']);
});

test('new-edition finds an edition under a loose name in its way', () => {
  const folder = makeCampaign('in-the-way', {
    ...asExcelSaves,
    'Grades - evidence 2027.csv': 'department,criterion,title\n',
  });
  expect(run(folder, '2027').text).toContain('data/Grades - evidence 2027.csv is already there');
});

test('new-edition lays out the rows that assessors had, under the names of today', () => {
  const folder = makeCampaign('assessors', {
    'editions.csv': 'edition,title,year,status\n2026,A,2026,draft\n',
    'departments.csv': 'department,name\nhealth,Health\nlabour,Labour\nwork,Work\n',
    'department_changes.csv': 'changed_on,kind,from,to\n2027-02-01,rename,labour,work\n',
    'criteria.csv':
      'edition,criterion,question,max_mark\n2026,plan,A plan?,2\n2026,line,A line?,2\n',
    'assessments/2026.csv':
      'department,criterion,assessor,mark,reason\nhealth,plan,A2,1,x\nhealth,plan,A1,2,x\nhealth,plan,draft,2,x\nhealth,plan,,2,x\nhealth,line,,2,x\nlabour,plan,,1,x\nlabour,plan,A1,1,x\n',
  });
  const { exitCode, text: said } = run(folder, '2027');
  expect(exitCode).toBe(0);
  expect(text(folder, 'assessments/2027.csv')).toBe(
    'department,criterion,assessor,mark,reason\nhealth,plan,,,\nhealth,plan,A2,,\nhealth,plan,A1,,\nhealth,line,,,\nwork,plan,,,\nwork,plan,A1,,\nwork,line,,,\n',
  );
  expect(said).toContain('Assessors have the rows that they had for 2026.');
});

test('new-edition ends with the campaign, its editions and the whole next command', () => {
  const folder = makeCampaign('last line', asExcelSaves);
  expect(run(folder, '2027').text.split('\n').at(-1)).toBe(
    `2027 is now a draft of Making the Grade (${folder}, editions 2026, 2027). When there are marks: npm run check -- --campaign "${folder}"`,
  );
});

test('new-edition finishes what an earlier run had begun', () => {
  const folder = makeCampaign('interrupted', asExcelSaves);
  writeFileSync(join(folder, 'data/.new-edition'), '2027\ndata/editions.csv\ndata/criteria.csv');
  writeFileSync(join(folder, 'data/.criteria.csv.new-edition'), 'whole\n');
  const first = run(folder, '2027');
  expect(first).toMatchObject({ exitCode: 0 });
  expect(first.text).toContain('An earlier run was interrupted.');
  expect(first.text).toContain('2027 is laid out. Next: npm run check -- --campaign ');
  expect(text(folder, 'criteria.csv')).toBe('whole\n');
  expect([...readFolder(folder).keys()].filter((path) => path.includes('.new-edition'))).toEqual(
    [],
  );
});

const withoutQuestions = {
  'editions.csv': 'edition,title,year,status\n2026,A,2026,draft\n',
  'criteria.csv': 'edition,criterion,question,max_mark\n',
  'assessments/2026.csv': 'department,criterion\n',
};

describe('new-edition refuses and writes nothing', () => {
  test.each([
    { why: 'an id that is none', id: 'FY 27', message: '"FY 27" is no id' },
    { why: 'two years', id: '2026-27', message: 'For example: y2026-27.' },
    { why: 'a year that has been', id: '2025', message: '2025 is not after 2026' },
    {
      why: 'a file that is there',
      files: { 'evidence/2027.csv': 'a\n' },
      message: 'data/evidence/2027.csv is already there',
    },
    {
      why: 'tables with errors',
      files: { 'departments.csv': 'department\n' },
      message: 'Fix them first: "npm run check -- --campaign',
    },
    { why: 'an edition without questions', files: withoutQuestions, message: 'no questions' },
  ])('for $why', ({ why, id = '2027', files = {}, message }) => {
    const folder = makeCampaign(why.replaceAll(' ', '-'), { ...asExcelSaves, ...files });
    const before = readFolder(folder);
    const { exitCode, text: said } = run(folder, id);
    expect(exitCode).toBe(1);
    expect(said).toContain(message);
    expect(said).toContain('Nothing was written.');
    expect(readFolder(folder)).toEqual(before);
  });

  test('without an id, with how to give one', () => {
    const { exitCode, text: said } = run(join(scratch, 'excel'));
    expect(exitCode).toBe(2);
    expect(said).toContain('npm run new-edition -- 2027');
  });
});
