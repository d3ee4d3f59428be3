import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check, Reading } from './reading.ts';

/** Themes have weights in an edition all or none; where they have, every criterion has a theme. */
export const checkThemeWeights: Check = (reading) =>
  [...reading.editions.keys()]
    .filter((edition) => reading.isWhole('themes', edition))
    .flatMap((edition) => checkEdition(reading, edition));

function checkEdition({ campaign, placeOf }: Reading, edition: string): Issue[] {
  const themes = campaign.themes.filter((theme) => theme.edition === edition);
  const without = themes.filter((theme) => theme.weight === undefined);
  if (without.length === themes.length) return [];
  const incomplete = without.map((theme) =>
    makeIssue('theme-weights-incomplete', {
      place: placeOf(theme, 'weight'),
      found: '',
      facts: { theme: theme.theme, edition },
    }),
  );
  const themeless = campaign.criteria
    .filter((criterion) => criterion.edition === edition && criterion.theme === undefined)
    .map((criterion) =>
      makeIssue('criterion-without-theme', {
        place: placeOf(criterion, 'theme'),
        found: '',
        facts: { criterion: criterion.criterion, edition },
      }),
    );
  return [...incomplete, ...themeless];
}
