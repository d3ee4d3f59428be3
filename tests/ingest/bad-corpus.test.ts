import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { type Replacement, campaignWith, soundFile, today } from './sound-campaign.ts';

const marks = 'data/assessments/2026.csv';
const header = 'department,criterion,assessor,status,mark,reason\n';
const silent = 'transport,budget,,no response,,\n';

/** Each issue as `kind file:row found`, for what the cases of the kinds do not hold already. */
function issuesOf(files: Replacement): string[] {
  const { issues } = ingestCampaign(campaignWith(files), today);
  return issues.map(({ kind, place, found }) =>
    [kind, `${place.file}${place.row === undefined ? '' : `:${place.row}`}`, found]
      .join(' ')
      .trim(),
  );
}

const withMark = (mark: string): string[] =>
  issuesOf({ [marks]: `${header}health,budget,,,${mark},A line.\n${silent}` });

test.for([
  ['11', 'mark-out-of-range'],
  ['-1', 'mark-out-of-range'],
  ['N/A', 'mark-with-text'],
  ['n/a', 'mark-with-text'],
  ['NA', 'mark-with-text'],
  ['–', 'mark-with-text'],
  ['−1', 'mark-with-text'],
  ['70%', 'mark-with-text'],
  ['three', 'mark-with-text'],
  ['3/4', 'mark-with-text'],
  ['3 out of 4', 'mark-with-text'],
  ['1.2E+11', 'mark-with-text'],
  ['=1+2', 'mark-with-text'],
  ['٣', 'mark-with-text'],
  ['10-Oct', 'mark-became-date'],
  ['Mar-01', 'mark-became-date'],
  ['10/10/2026', 'mark-became-date'],
  ['2026-10-10', 'mark-became-date'],
  ['"2,5"', 'ambiguous-number'],
  ['"1,234"', 'ambiguous-number'],
])('a mark of %s is never read as a number', ([mark, kind]) => {
  const found = (mark ?? '').replaceAll('"', '');
  expect(withMark(mark ?? '')).toEqual([`${kind} ${marks}:2 ${found}`]);
});

test('a mark with many decimals is read as typed', () => {
  const files = campaignWith({ [marks]: `${header}health,budget,,,2.55,A line.\n${silent}` });
  expect(ingestCampaign(files, today).campaign?.assessments.get('2026')?.[0]?.mark).toBe('2.55');
});

test('a cell of spaces, no-break spaces or zero-width spaces is blank', () => {
  for (const blank of ['  ', '\u00a0', '\u200b']) {
    expect(issuesOf({ [marks]: `${header}health,budget,,,${blank},\n${silent}` })).toEqual([
      `mark-missing ${marks}:2`,
    ]);
  }
});

test('ids are read without the spaces and marks that nobody sees', () => {
  const row = '\u00a0health\u200b,bud\u00adget ,,,3,A line.\n';
  expect(issuesOf({ [marks]: `${header}${row}${silent}` })).toEqual([]);
});

test('a header is read with no-break spaces, capitals and spaces for underscores', () => {
  const criteria = soundFile('data/criteria.csv').replace('max_mark', 'Max\u00a0mark ');
  expect(issuesOf({ 'data/criteria.csv': criteria })).toEqual([]);
});

test('the row is the spreadsheet’s own after a quoted line break', () => {
  const rows = 'health,budget,,,3,"A line.\n\nFor two years."\ntransport,budget,,,9,None.\n';
  expect(issuesOf({ [marks]: `${header}${rows}` })).toEqual([
    `mark-out-of-range ${marks}:3 9`,
    `scored-without-evidence ${marks}:3 9`,
  ]);
});

test('a reason of 10,000 letters, with a phone number and an address in it, is text', () => {
  const reason = `"Ring 0800 000 000, or write to a@example.org. ${'Long. '.repeat(1700)}"`;
  expect(issuesOf({ [marks]: `${header}health,budget,,,3,${reason}\n${silent}` })).toEqual([]);
});

test('a reason that begins with a dash, a plus or an at sign is plain writing', () => {
  for (const reason of [
    '- none',
    '– none',
    '-1 compared with 2025',
    '+ 3 posts',
    '@ministry said so',
  ]) {
    expect(issuesOf({ [marks]: `${header}health,budget,,,3,${reason}\n${silent}` })).toEqual([]);
  }
});

test('what a spreadsheet would run is no text', () => {
  for (const reason of ['=1+2', '@SUM(A1)', '+cmd|x', "-cmd|'/C calc'!A0", '＝1+2', '#NAME?']) {
    expect(issuesOf({ [marks]: `${header}health,budget,,,3,${reason}\n${silent}` })).toEqual([
      `formula-in-text ${marks}:2 ${reason}`,
    ]);
  }
});

test('files that are no table are told apart', () => {
  const why = (content: string | Uint8Array): unknown =>
    ingestCampaign(campaignWith({ 'data/bands.csv': content }), today).issues.map(
      ({ kind, place, facts }) => [kind, place.row, ...Object.values(facts)],
    );
  expect(why('PK\u0003\u0004')).toEqual([['unreadable-file', undefined, 'workbook']]);
  expect(why('<!DOCTYPE html><p>')).toEqual([['unreadable-file', undefined, 'web-page']]);
  expect(why('version https://git-lfs.github.com/spec/v1\n')).toEqual([
    ['unreadable-file', undefined, 'lfs-pointer'],
  ]);
  expect(why('edition,from,band\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> other\n')).toEqual([
    ['unreadable-file', 2, 'merge-conflict'],
  ]);
  expect(why('edition\0')).toEqual([['unreadable-file', 1, 'nul']]);
  expect(why('')).toEqual([['empty-table', undefined, 'no header']]);
  expect(why('\n\n')).toEqual([['empty-table', undefined, 'no header']]);
  // "Café" in the system code page of Windows, in row 3.
  const codePage = new TextEncoder().encode('edition,from,band\n2026,0,Low\n2026,5,Caf?\n');
  codePage[codePage.indexOf(63)] = 0xe9;
  expect(why(codePage)).toEqual([['unreadable-file', 3, 'encoding']]);
});

test('an optional table with a header alone is an empty table, and no issue', () => {
  expect(issuesOf({ 'data/bands.csv': 'edition,from,band\n' })).toEqual([]);
});

test('a title above the header is told', () => {
  const criteria = `Our questions,,,,\n${soundFile('data/criteria.csv')}`;
  const { issues } = ingestCampaign(campaignWith({ 'data/criteria.csv': criteria }), today);
  expect(issues.map(({ kind, facts }) => [kind, facts])).toEqual([
    ['missing-column', { column: 'edition, criterion, question, max_mark', headerRow: 2 }],
  ]);
});

test('two assessors of one name are a doubled key', () => {
  const rows = 'health,budget,,,3,A line.\nhealth,budget,A1,,2,\nhealth,budget,A1,,3,\n';
  expect(issuesOf({ [marks]: `${header}${rows}${silent}` })).toEqual([
    `doubled-key ${marks}:4 health, budget, A1`,
  ]);
});

test('a file of an edition that is not there names the file', () => {
  const { issues } = ingestCampaign(campaignWith({ 'data/assessments/2062.csv': header }), today);
  expect(issues).toEqual([
    {
      kind: 'unknown-reference',
      severity: 'error',
      place: { file: 'data/assessments/2062.csv' },
      found: '2062',
      facts: { table: 'editions' },
      also: [],
    },
  ]);
});

test('a broken row brings no issue of what seems to be missing without it', () => {
  const departments = 'department,name\nhealth,\ntransport,Ministry of Transport\n';
  expect(issuesOf({ 'data/departments.csv': departments })).toEqual([
    'missing-value data/departments.csv:2',
  ]);
});

test('a draft is allowed to be unfinished', () => {
  const editions = soundFile('data/editions.csv').replace('2026,published', '2026,draft');
  const rows = 'health,budget,A1,,2,\ntransport,budget,,,,\n';
  const { campaign, issues } = ingestCampaign(
    campaignWith({ 'data/editions.csv': editions, [marks]: `${header}${rows}` }),
    today,
  );
  expect(issues.map(({ kind, severity }) => [kind, severity])).toEqual([
    ['mark-missing', 'warning'],
    ['no-agreed-mark', 'warning'],
  ]);
  expect(campaign?.assessments.get('2026')?.[1]?.status).toBe('not assessed');
});

test('weights add up to anything, and themes without a table are free', () => {
  const criteria = soundFile('data/criteria.csv')
    .replaceAll('planning', 'any-theme')
    .replaceAll(/4$/gm, '4,1')
    .replace('max_mark', 'max_mark,weight');
  const weights =
    'edition,department,criterion,weight\n2026,health,budget,99\n2025,health,budget,99\n';
  expect(
    issuesOf({
      'data/criteria.csv': criteria,
      'data/themes.csv': undefined,
      'data/weights.csv': weights,
    }),
  ).toEqual([]);
});

test('a campaign of editions, departments, criteria and assessments alone is enough', () => {
  const { campaign } = ingestCampaign(
    campaignWith({
      'data/site.csv': undefined,
      'data/themes.csv': undefined,
      'data/evidence/2025.csv': undefined,
      'data/evidence/2026.csv': undefined,
    }),
    today,
  );
  expect(campaign?.settings.name).toBe('Making the Grade');
  expect(campaign?.assessments.size).toBe(2);
});

test('nothing at all is two missing files', () => {
  const { campaign, issues } = ingestCampaign(new Map(), today);
  expect(campaign).toBeUndefined();
  expect(issues.map(({ place }) => place.file)).toEqual([
    'data/departments.csv',
    'data/editions.csv',
    'data/site.csv',
    'data/site.csv',
  ]);
});

test('a successor may open on the day after a department closed', () => {
  const departments = `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2025-04-01,
roads,Ministry of Roads,,2025-03-31
`;
  const changes = 'changed_on,kind,from,to\n2025-04-01,replace,roads,transport\n';
  expect(
    issuesOf({ 'data/departments.csv': departments, 'data/department_changes.csv': changes }),
  ).toEqual([]);
});

test('a department that closed in a year was there until its end', () => {
  const departments = (closed: string): string =>
    `department,name,closed_on\nhealth,Ministry of Health,${closed}\ntransport,Ministry of Transport,\n`;
  const issues = (closed: string): string[] =>
    issuesOf({ 'data/departments.csv': departments(closed) }).filter(
      (issue) => !issue.startsWith('closed-without-change'),
    );
  expect(issues('2026')).toEqual([]);
  expect(issues('2025')).toEqual([]);
  expect(issues('2023')).toHaveLength(2);
});

test('overall is a department in published scores and nowhere else', () => {
  const scores = 'edition,department,score,source_url\n2025,overall,2,https://example.org/\n';
  const replies = 'edition,department,status\n2026,overall,no reply\n';
  expect(issuesOf({ 'data/published_scores.csv': scores })).toEqual([]);
  expect(issuesOf({ 'data/replies.csv': replies })).toEqual([
    'unknown-reference data/replies.csv:2 overall',
  ]);
});

const editions = (...rows: string[]): string =>
  `edition,title,year,status,method,no_response,min_coverage\n${rows.join('\n')}\n`;

test('a file of assessments with a header alone is told to have no rows', () => {
  const files = { [marks]: header, 'data/evidence/2026.csv': undefined };
  const { issues } = ingestCampaign(campaignWith(files), today);
  expect(issues.map((issue) => describeIssue(issue).fix)).toEqual([
    'Fill data/assessments/2026.csv: it has no rows. Or add rows for it to published_scores.csv.',
  ]);
});

test('a number is held against its limit by its exact value', () => {
  expect(withMark('4.0000000000000000001')).toEqual([
    `mark-out-of-range ${marks}:2 4.0000000000000000001`,
  ]);
  expect(withMark('4.00')).toEqual([]);
  const rows = editions(
    '2025,Grades 2025,2025,published,one,zero,',
    '2026,Grades 2026,2026,published,one,zero,1.00000000000000000001',
  );
  expect(issuesOf({ 'data/editions.csv': rows })).toEqual([
    'setting-out-of-range data/editions.csv:3 1.00000000000000000001',
  ]);
});

test('themes that look like the same number are two themes', () => {
  const files = {
    'data/themes.csv': 'edition,theme,name\n2025,2000,A\n2025,2e3,B\n2026,2000,A\n2026,2e3,B\n',
    'data/criteria.csv':
      'edition,criterion,theme,question,max_mark\n2025,budget,2000,A budget?,4\n2026,budget,2e3,A budget?,4\n',
  };
  expect(issuesOf(files)).toEqual(['method-differs data/criteria.csv:3']);
});

test('a treatment is held against the last edition of the method that states one', () => {
  const criteria = ['2024', '2025', '2026'].map((id) => `${id},budget,,A budget?,4`).join('\n');
  const { issues } = ingestCampaign(
    campaignWith({
      'data/editions.csv': editions(
        '2024,Grades 2024,2024,published,one,zero,',
        '2025,Grades 2025,2025,published,one,,',
        '2026,Grades 2026,2026,published,one,excluded,',
      ),
      'data/themes.csv': undefined,
      'data/criteria.csv': `edition,criterion,theme,question,max_mark\n${criteria}\n`,
      'data/assessments/2024.csv': 'department,criterion,mark,reason\nhealth,budget,0,None.\n',
      'data/assessments/2025.csv': 'department,criterion,mark,reason\nhealth,budget,2,Some.\n',
    }),
    today,
  );
  expect(issues.filter(({ kind }) => kind === 'method-differs')).toMatchObject([
    {
      place: { row: 4, column: { name: 'no_response' } },
      facts: { detail: 'zero, now excluded', before: '2024', edition: '2026' },
    },
  ]);
});

test('an address of the site with a query or a hash is told its right form, and no other issue', () => {
  const withAddress = (address: string) =>
    ingestCampaign(
      campaignWith({ 'data/site.csv': `key,value\naddress,${address}\ncontact,a@example.org\n` }),
      today,
    ).issues.map((issue) => describeIssue(issue).message);
  expect(withAddress('https://e.org/a/?x#y')).toEqual([
    'data/site.csv:2 (column B, value) expected an address without anything from ? or # on, got "https://e.org/a/?x#y". Write https://e.org/a/.',
  ]);
  expect(withAddress('e.org')).toEqual([
    'data/site.csv:2 (column B, value) expected an address that begins with https:// or http://, got "e.org". data/README.md says what it holds.',
  ]);
});

test('a language whose digits or signs no card can draw is told at its cell', () => {
  const glyphs = (language: string) =>
    ingestCampaign(
      campaignWith({
        'data/site.csv': `${soundFile('data/site.csv')}language,${language}\n`,
      }),
      today,
    )
      .issues.filter(({ kind }) => kind === 'character-without-glyph')
      .map(
        ({ place, facts }) => `${place.row} ${place.column?.letter}: ${Object.values(facts)[0]}`,
      );
  for (const language of ['fa', 'bn', 'mr', 'ne', 'my']) {
    expect(glyphs(language)).toEqual([expect.stringMatching(/^5 B: .* \(U\+/)]);
  }
  expect(glyphs('he')).toEqual([expect.stringContaining('U+200E')]);
  for (const language of ['en', 'cy', 'fr', 'de', 'sv']) expect(glyphs(language)).toEqual([]);
});

test('a name keeps the joiners that its spelling needs, and no others', () => {
  const names = [
    'می\u200cخواهم',
    'क्\u200dष',
    'He\u200calth',
    '\u200cHealth',
    'Ol\u00add \u200dHealth',
  ];
  const rows = names.map((name, index) => `d${index},A department,${name}\n`).join('');
  const departments = `department,name,short_name\nhealth,Health,\ntransport,Transport,\n${rows}`;
  const { campaign } = ingestCampaign(campaignWith({ 'data/departments.csv': departments }), today);
  expect(campaign?.departments.slice(2).map((row) => row.short_name)).toEqual([
    'می\u200cخواهم',
    'क्\u200dष',
    'Health',
    'Health',
    'Old Health',
  ]);
});
