import type { Campaign } from '#model/campaign.ts';
import type { DepartmentResult, EditionResult, OverallOutcome } from '#model/outcome.ts';
import type { Edition } from '#model/tables/editions.ts';
import { localeOf, type Locale } from '#site/locale.ts';
import { wordChangeInShort } from '#site/sentence/change.ts';
import { standingOf } from '#site/standing.ts';
import { alignColumns } from './align-columns.ts';

const headings = ['Department', 'Score', 'Band', 'Rank', 'Coverage', 'Change'];

/** The scores for a person at a terminal: a table for each edition, oldest first. */
export function writeTables(
  campaign: Campaign,
  results: ReadonlyMap<string, EditionResult>,
): string {
  // The terminal speaks English whatever the site does; only names and bands are the campaign's.
  const locale = localeOf('en');
  const names = new Map(campaign.departments.map((each) => [each.department, each.name]));
  const nameOf = (department: string): string => names.get(department) ?? department;
  return campaign.editions
    .flatMap((edition) => {
      const result = results.get(edition.edition);
      return result ? [writeEdition(edition, result, { locale, nameOf })] : [];
    })
    .join('\n\n');
}

interface Words {
  readonly locale: Locale;
  readonly nameOf: (department: string) => string;
}

function writeEdition(
  edition: Edition,
  { overall, departments, notAssessed }: EditionResult,
  { locale, nameOf }: Words,
): string {
  const draft = edition.status === 'draft' ? ', draft' : '';
  const rows = departments.map((result) => writeRow(result, locale, nameOf(result.department)));
  return [
    `${edition.title} (${edition.edition}${draft})`,
    writeOverall(overall),
    ...(rows.length > 0 ? ['', ...alignColumns([headings, ...rows])] : []),
    ...(notAssessed.length > 0 ? ['', `Not assessed: ${notAssessed.map(nameOf).join(', ')}.`] : []),
  ].join('\n');
}

function writeRow(result: DepartmentResult, locale: Locale, name: string): string[] {
  const { band, coverage, change } = result;
  const { line, rank } = standingOf(locale, result);
  return [
    name,
    line,
    band ?? '',
    rank?.short ?? '',
    `${coverage.shownPercent}%`,
    wordChangeInShort(locale, change),
  ];
}

function writeOverall(overall: OverallOutcome): string {
  switch (overall.kind) {
    case 'mean': {
      const silent = overall.silent > 0 ? `, ${overall.silent} of them silent` : '';
      return `Overall ${overall.shown}, the mean of ${overall.over} of ${overall.of} departments${silent}.`;
    }
    case 'judgement':
      return `Overall ${overall.shown}, a judgement: ${overall.reason}`;
    case 'none':
      return overall.why === 'no-marks'
        ? 'No marks, so nothing is scored.'
        : `No overall score: ${overall.over} of ${overall.of} departments have one.`;
  }
}
