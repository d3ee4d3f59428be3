import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { campaignWith, today, type Replacement } from './sound-campaign.ts';

const marks = 'data/assessments/2026.csv';
const header = 'department,criterion,assessor,status,mark,reason\n';
const health = 'health,budget,,,3,A line for two years.\n';

/** Each issue as `kind row`, and what its facts are asked for. */
function issuesOf(files: Replacement) {
  return ingestCampaign(campaignWith(files), today).issues;
}

const kindsOf = (files: Replacement): string[] =>
  issuesOf(files).map(({ kind, place }) => `${kind} ${place.row ?? ''}`.trim());

test.each([
  ['French', 'ministère,critère,évaluatrice,statut,note,motif'],
  ['Portuguese', 'Ministério,Critério,Avaliadora,Situação,Pontuação,Razão'],
  ['German', 'Behörde,Kriterium,Gutachter,Zustand,Punkte,Begründung'],
  ['Welsh', 'Adran,Maen prawf,Aseswr,Statws,Marc,Rheswm'],
  ['Arabic', 'الوزارة,المعيار,المقيم,الحالة,الدرجة,السبب'],
])('a header in %s brings one issue with the right name of each column', (_, typed) => {
  const issues = issuesOf({ [marks]: `${typed}\n${health}transport,budget,,,0,None.\n` });
  expect(issues.map(({ kind, facts }) => [kind, facts])).toEqual([
    [
      'unknown-column',
      expect.objectContaining({
        why: 'several',
        columns: 'department, criterion, assessor, status, mark, reason',
      }),
    ],
  ]);
});

test('a title above a header in another language is told first', () => {
  const text = `Notas 2026\ndepartamento,criterio,nota\nhealth,budget,3\n`;
  expect(kindsOf({ [marks]: text })).toEqual(['missing-column 1']);
});

test('a column of notes is the campaign’s own, and French marks are marks', () => {
  const table = (column: string, value: string): string =>
    `department,criterion,${column}mark,reason\nhealth,budget,${value}3,A line.\ntransport,budget,${value === '' ? '' : 'b,'}0,None.\n`;
  expect(kindsOf({ [marks]: table('note,', 'a,') })).toEqual([]);
  const french = 'department,criterion,note,reason\nhealth,budget,3,A.\ntransport,budget,0,B.\n';
  expect(issuesOf({ [marks]: french })).toMatchObject([
    { kind: 'unknown-column', severity: 'error', nearest: 'mark' },
  ]);
});

test('a table of rows is no cross table, with or without its header', () => {
  const rows = `${health}transport,budget,,,0,None was found.\n`;
  expect(kindsOf({ [marks]: header + rows })).toEqual([]);
  expect(kindsOf({ [marks]: rows })).toEqual(['missing-column 1']);
});

test('a name in the place of an id is no text that was cut off', () => {
  for (const row of ['Ministry of Transport,budget,,,,\n', 'Ministry of Transport,,,,,\n']) {
    expect(kindsOf({ [marks]: header + health + row })).toContain('malformed-id 3');
  }
});

test('what else is wrong with a row that was cut in two is told as well', () => {
  const text = `${header}health,budget,,,NR,A line\nfor two years.\ntransport,budget,,,0,None.\n`;
  expect(kindsOf({ [marks]: text })).toEqual(['row-cut-in-two 2', 'mark-with-text 2']);
});

test('a setting whose name is a column’s stands among settings below a blank row', () => {
  const site =
    'key,value\naddress,https://grades.example.org/\n\nname,Grade\ncontact,a@example.org\n';
  expect(kindsOf({ 'data/site.csv': site })).toEqual(['blank-row 3']);
});

test('a setting of yes or no in another language is told its word', () => {
  const site =
    'key,value\naddress,https://grades.example.org/\ncontact,a@example.org\ndemonstration,Sí\n';
  expect(issuesOf({ 'data/site.csv': site })).toMatchObject([
    { kind: 'malformed-setting', facts: { right: 'yes' } },
  ]);
});
