import {
  criteria,
  csv,
  editions,
  highestMark,
  question,
  randomFrom,
  reply,
  themes,
} from './ingredients.ts';

const meanings = [
  'Nothing was found, in public or in the reply.',
  'A commitment exists, without a date, an owner or money.',
  'Work has begun, and covers some of those whom it concerns.',
  'Work covers most of those whom it concerns, with money for one year.',
  'Work covers everybody, is paid for, and was checked by somebody else.',
];

const bands = [
  ['0', 'Absent'],
  ['2', 'Beginning'],
  ['4', 'Partial'],
  ['6', 'Established'],
  ['8', 'Leading'],
];

/** The tables that say how an edition marks: the same method in all editions. */
export function methodTables(): Map<string, string> {
  return new Map([
    ['themes.csv', forEachEdition(['theme', 'name', 'weight'], themeRows)],
    [
      'criteria.csv',
      forEachEdition(['criterion', 'theme', 'question', 'max_mark', 'weight'], criterionRows),
    ],
    ['levels.csv', forEachEdition(['criterion', 'mark', 'meaning'], levelRows)],
    ['bands.csv', forEachEdition(['from', 'band', 'meaning'], bandRows)],
  ]);
}

const themeRows = themes.map((theme, index) => [theme, `How it does ${theme}`, String(index + 1)]);

const criterionRows = criteria.map(({ id, theme, topic, weight }) => {
  return [id, theme, question(topic), String(highestMark), weight];
});

const levelRows = criteria.flatMap(({ id }) =>
  meanings.map((meaning, mark) => [id, String(mark), meaning]),
);

const bandRows = bands.map(([from = '', band = '']) => [from, band, `${band}, on the whole.`]);

function forEachEdition(columns: readonly string[], rows: readonly string[][]): string {
  const all = editions.flatMap(({ id }) => rows.map((row) => [id, ...row]));
  return csv(['edition', ...columns], all);
}

const sectors = ['justice', 'health', 'transport', 'education', 'labour', 'defence'] as const;

/** The tables of settings, editions, departments and their replies. */
export function governmentTables(departments: readonly string[]): Map<string, string> {
  return new Map([
    ['site.csv', csv(['key', 'value'], settings)],
    ['editions.csv', editionsTable()],
    ['sectors.csv', csv(['sector', 'name', 'evident', 'why'], sectorRows)],
    ['departments.csv', departmentsTable(departments)],
    ['department_changes.csv', transfersTable(departments)],
    ['helplines.csv', helplinesTable()],
    ['replies.csv', repliesTable(departments)],
  ]);
}

const settings = [
  ['name', 'Synthetic grades'],
  ['organisation', 'Coalition of the Measurement'],
  ['address', 'https://grades.example.org/'],
  ['country', 'Ruritania'],
  ['contact', 'grades@example.org'],
  ['demonstration', 'yes'],
];

const sectorRows = sectors.map((sector, index) => [
  sector,
  sector.replace(/^./, (letter) => letter.toUpperCase()),
  index < 3 ? 'yes' : 'no',
  `What ${sector} does decides who is safe, and when.`,
]);

function editionsTable(): string {
  const header = ['edition', 'title', 'year', 'status', 'published_on', 'evidence_from'];
  return csv(
    [...header, 'evidence_to', 'method', 'no_response', 'withheld'],
    editions.map(({ id, year }) => [
      ...[id, `Synthetic grades ${year}`, String(year), 'published', `${year}-11-25`],
      ...[`${year - 1}-09-01`, `${year}-08-31`, 'method-1', 'zero', 'zero'],
    ]),
  );
}

function departmentsTable(departments: readonly string[]): string {
  return csv(
    ['department', 'name', 'short_name', 'sector', 'opened_on', 'url'],
    departments.map((id, index) => [
      id,
      `Ministry of Roads, Rails and Ferries ${index + 1}`,
      `Ministry ${index + 1}`,
      sectors[index % sectors.length] ?? 'justice',
      '2001-05',
      `https://${id}.example.org/`,
    ]),
  );
}

/** A part of every twentieth department moves to the next one before the second edition. */
function transfersTable(departments: readonly string[]): string {
  const rows = departments.flatMap((from, index) => {
    const to = departments[index + 1];
    if (index % 20 !== 0 || to === undefined) return [];
    return [['2023-04-01', 'transfer', from, to, 'The inspectorate moved.']];
  });
  return csv(['changed_on', 'kind', 'from', 'to', 'note'], rows);
}

function helplinesTable(): string {
  return csv(
    ['country', 'name', 'number', 'emergency', 'checked_on'],
    [
      ['Ruritania', 'Emergency', '000', 'yes', '2025-01-01'],
      ['Ruritania', 'National helpline', '0000 000 000', 'no', '2025-01-01'],
    ],
  );
}

/** Three of five departments reply. */
function repliesTable(departments: readonly string[]): string {
  const random = randomFrom(7);
  const rows = editions.flatMap(({ id, year }) =>
    departments.map((department) =>
      random.chance(0.6)
        ? [id, department, `${year}-09-14`, `${year}-10-02`, 'replied', reply(random)]
        : [id, department, `${year}-09-14`, '', 'no reply', ''],
    ),
  );
  return csv(['edition', 'department', 'asked_on', 'replied_on', 'status', 'text'], rows);
}
