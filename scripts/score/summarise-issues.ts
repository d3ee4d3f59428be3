import type { Issue } from '#model/issue.ts';
import type { OpenedCampaign } from '#publish/open-campaign.ts';
import { commandOn, nameCampaign } from '../command/name-campaign.ts';

/** Why nothing was scored: the errors by kind, where the first of each is, and what to do next. */
export function summariseIssues(
  opened: Pick<OpenedCampaign, 'issues' | 'folder' | 'settings' | 'editions'>,
): string {
  const errors = opened.issues.filter(({ severity }) => severity === 'error');
  const kinds = Map.groupBy(errors, ({ kind }) => kind);
  const lines = [...kinds].map(([kind, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `  ${kind}: ${first ? placeOf(first) : ''}${more}`;
  });
  const count = errors.length === 1 ? 'one error' : `${errors.length} errors`;
  return [
    `Nothing was scored: ${count} in the tables.`,
    ...lines,
    `The tables are those of ${nameCampaign(opened)}. What each error is and how to fix it: ${commandOn(opened.folder, 'check')}`,
  ].join('\n');
}

function placeOf({ place: { file, row } }: Issue): string {
  return row === undefined ? file : `${file}:${row}`;
}
