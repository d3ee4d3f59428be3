import type { Campaign } from '#model/campaign.ts';
import type { HistoryBreak, HistoryPoint } from '#model/history.ts';
import type { ChangeOutcome, EditionResult } from '#model/outcome.ts';
import type { Edition } from '#model/tables/editions.ts';
import { existedIn, lifeOf, type Marked, wasMarkedBefore } from '#lineage/lives.ts';
import { formerIds } from '#lineage/names.ts';
import { groupEvents } from '#lineage/events.ts';
import { resultsByDepartment } from './results.ts';

type Recorded = Marked & Pick<Campaign, 'departments' | 'departmentChanges'>;

/**
 * A department over all editions of a campaign, one point each, oldest first, its years under former
 * names included. A point joins the one before it only where the change between the two is shown as
 * a whole (rules 11 and 12): a line never runs across a break.
 */
export function historyOf(
  campaign: Recorded,
  results: ReadonlyMap<string, EditionResult>,
  department: string,
): HistoryPoint[] {
  const ids = formerIds(department, groupEvents(campaign.departmentChanges));
  const points: HistoryPoint[] = [];
  for (const edition of campaign.editions) {
    const { change, ...found } = findIn(edition, ids, { campaign, results });
    const broken = breakOf(found.outcome, change, points.at(-1));
    points.push({
      edition: edition.edition,
      year: edition.year,
      ...found,
      join: broken === undefined,
      break: broken,
    });
  }
  return points;
}

type Found = Pick<HistoryPoint, 'department' | 'outcome'> & { readonly change?: ChangeOutcome };

/** What is known of a department in one edition, under the newest of its ids that is there. */
function findIn(
  edition: Edition,
  ids: readonly string[],
  { campaign, results }: { campaign: Recorded; results: ReadonlyMap<string, EditionResult> },
): Found {
  const scored = results.get(edition.edition);
  const result = scored && findFirst(ids, (id) => resultsByDepartment(scored).get(id));
  if (result) {
    const { score, silence, change } = result;
    return { department: result.department, outcome: { kind: 'scored', score, silence }, change };
  }
  const row = findFirst(ids, (id) =>
    campaign.publishedScores.find(
      (each) => each.edition === edition.edition && each.department === id,
    ),
  );
  if (row) {
    const { score, note } = row;
    return { department: row.department, outcome: { kind: 'published', score, note } };
  }
  return findAbsent(edition, ids, campaign);
}

/** Why an edition has nothing of a department: the most that is known of one of its ids. */
function findAbsent(edition: Edition, ids: readonly string[], campaign: Recorded): Found {
  const events = groupEvents(campaign.departmentChanges);
  const existed = (id: string) => {
    const own = campaign.departments.find(({ department }) => department === id);
    return own && existedIn(lifeOf(own, events), edition, wasMarkedBefore(campaign, edition, id));
  };
  const [newest = ''] = ids;
  const known = ids.find((id) => existed(id) === 'yes');
  if (known !== undefined) {
    return { department: known, outcome: { kind: 'absent', why: 'not-assessed' } };
  }
  const why = ids.some((id) => existed(id) === 'not known') ? 'not-known' : 'did-not-exist';
  return { department: newest, outcome: { kind: 'absent', why } };
}

/** What is found of the newest id of which anything is. */
function findFirst<T>(ids: readonly string[], find: (id: string) => T | undefined): T | undefined {
  for (const id of ids) {
    const found = find(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Why a point does not join the one before it; undefined where it does. */
function breakOf(
  outcome: HistoryPoint['outcome'],
  change: ChangeOutcome | undefined,
  before: HistoryPoint | undefined,
): HistoryBreak | undefined {
  if (!before) return { kind: 'first' };
  if (outcome.kind === 'absent' || outcome.kind === 'published') return { kind: outcome.kind };
  if (!change) return { kind: 'absent' };
  const joins = change.kind === 'change' && change.scope === 'whole';
  return joins && change.edition === before.edition ? undefined : { kind: 'change', change };
}
