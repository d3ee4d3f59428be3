import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Evidence } from '#model/tables/evidence.ts';
import { firstDayOf } from '#lineage/editions.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import type { Check, Reading } from './reading.ts';

/**
 * Evidence that was published after the edition (or after today), or outside its evidence window.
 * A date of which a part is unknown is given the benefit of the doubt.
 */
export const checkEvidenceDates: Check = (reading) => {
  const issues: Issue[] = [];
  for (const [id, evidence] of reading.campaign.evidence) {
    const edition = reading.editions.get(id);
    if (edition === undefined) continue;
    for (const source of evidence) {
      const issue = checkSource(reading, edition, source);
      if (issue !== undefined) issues.push(issue);
    }
  }
  return issues;
};

function checkSource(
  { placeOf, today }: Reading,
  edition: Placed<Edition>,
  source: Placed<Evidence>,
): Issue | undefined {
  if (source.published_on === undefined) return undefined;
  const first = earliestDay(source.published_on);
  const details = { place: placeOf(source, 'published_on'), found: source.published_on };

  const published = edition.published_on;
  // A publication before the first day has an issue of its own.
  if (published !== undefined && first > latestDay(published) && isPlausible(edition)) {
    return makeIssue('evidence-after-publication', { ...details, facts: { published } });
  }
  if (first > today)
    return makeIssue('evidence-after-publication', { ...details, facts: { today } });

  const { evidence_from: from, evidence_to: to } = edition;
  if (from !== undefined && to !== undefined && to < from) return undefined;
  const isBefore = from !== undefined && latestDay(source.published_on) < from;
  const isAfter = to !== undefined && first > to;
  if (!isBefore && !isAfter) return undefined;
  return makeIssue('evidence-outside-window', { ...details, facts: { from, to } });
}

const isPlausible = (edition: Edition): boolean =>
  latestDay(edition.published_on ?? firstDayOf(edition)) >= firstDayOf(edition);
