// Makes the tables of this campaign (data/) and the figures that they must reproduce
// (expected/) from the published files in source/; the same bytes every time.
// Run: node tests/cases/rdr-2022/make-tables.ts
import { makeExpected } from './expected-figures.ts';
import { readCell, readSource, toId, toTenths, writeTable, type Row } from './source-table.ts';

const EDITION = '2022';
const PUBLISHED_FILE =
  'https://github.com/rankingdigitalrights/index2022/blob/3e61441c1af134c3294852ee0145eddd8a2f1e13/csv/2022-totals.csv';

/** The categories with their columns in the published tables. */
const THEMES = [
  { name: 'Governance', score: 'governance', rank: 'governance_rank' },
  {
    name: 'Freedom of Expression',
    score: 'freedom_of_expression',
    rank: 'freedom_rank',
  },
  { name: 'Privacy', score: 'privacy', rank: 'privacy_rank' },
];

type Indicator = Record<'code' | 'category', string>;

/** Each indicator once, in the order of the scorecard: G4a to G4e are one indicator, G4. */
function listIndicators(): Indicator[] {
  const categories = new Map(
    readSource('indicators.csv').map((row) => [
      readCell(row, 'parent_indicator'),
      readCell(row, 'category'),
    ]),
  );
  return [...categories].map(([code, category]) => ({ code, category }));
}

function makeSite(): Row[] {
  return [
    { key: 'name', value: 'Big Tech Scorecard 2022 (test case)' },
    {
      key: 'organisation',
      value: 'Ranking Digital Rights (source; a test case)',
    },
    { key: 'language', value: 'en' },
    { key: 'licence', value: 'CC BY 4.0' },
    { key: 'demonstration', value: 'no' },
  ];
}

/** The day of publication and the evidence window are not in the source, so they are left out. */
function makeEdition(): Row {
  return {
    edition: EDITION,
    title: '2022 Big Tech Scorecard',
    year: EDITION,
    status: 'published',
    published_on: '',
    decimals: '1',
  };
}

function makeCriterion({ code, category }: Indicator): Row {
  return {
    edition: EDITION,
    criterion: toId(code),
    theme: toId(category),
    question: code,
    max_mark: '100',
    weight: '1',
  };
}

function makeAssessment(company: string, code: string, score: string): Row {
  const applies = score !== 'N/A';
  return {
    department: toId(company),
    criterion: toId(code),
    assessor: '',
    status: applies ? 'scored' : 'not applicable',
    mark: applies ? withoutTail(score) : '',
    reason: applies ? '' : 'Not applicable in the published data set.',
  };
}

/** The source was worked out in a spreadsheet: 20.000000000000004 stands there for 20. */
const withoutTail = (score: string): string =>
  /\.\d*?(?:0{6,}|9{6,})\d{0,3}$/.test(score) ? String(Number(Number(score).toFixed(9))) : score;

/** The published line of the whole indicator is the mark; the lines of its parts are not used. */
function makeAssessments(companies: string[], indicators: Indicator[]): Row[] {
  const scores = new Map(
    readSource('published-indicator-scores.csv').map((row) => [
      `${readCell(row, 'company')} ${readCell(row, 'line')}`,
      readCell(row, 'score'),
    ]),
  );
  return companies.flatMap((company) =>
    indicators.map(({ code }) => {
      const score = scores.get(`${company} ${code}`);
      if (score === undefined) throw new Error(`No score: ${company} ${code}`);
      return makeAssessment(company, code, score);
    }),
  );
}

function makePublishedScore(row: Row): Row {
  return {
    edition: EDITION,
    department: toId(readCell(row, 'company')),
    score: toTenths(readCell(row, 'total')),
    note: 'The published figure is a whole number of 100; divided by 10 here.',
    source_title: 'Ranking Digital Rights, index2022: csv/2022-totals.csv',
    source_url: PUBLISHED_FILE,
  };
}

function makeExpectedThemes(): Row[] {
  return THEMES.flatMap((theme) =>
    makeExpected(theme).map((row) => ({ theme: toId(theme.name), ...row })),
  );
}

const website = readSource('published-website.csv');
const companies = website.map((row) => readCell(row, 'company'));
const indicators = listIndicators();

writeTable('data/site.csv', makeSite());
writeTable('data/editions.csv', [makeEdition()]);
writeTable(
  'data/themes.csv',
  THEMES.map(({ name }) => ({ edition: EDITION, theme: toId(name), name })),
);
writeTable('data/criteria.csv', indicators.map(makeCriterion));
writeTable(
  'data/departments.csv',
  companies.map((name) => ({ department: toId(name), name })),
);
writeTable(`data/assessments/${EDITION}.csv`, makeAssessments(companies, indicators));
writeTable('data/published_scores.csv', website.map(makePublishedScore));
writeTable('expected/totals.csv', makeExpected({ score: 'total', rank: 'rank' }));
writeTable('expected/themes.csv', makeExpectedThemes());
