import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Link } from '#model/tables/links.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { mappedEditions } from './mapped-editions.ts';
import type { Check, Reading } from './reading.ts';

const most = 3;

/**
 * A relevance is 0 to 3 and stands beside every form; the form `all` has none, and says that the
 * link is made.
 */
export const checkLinkRelevance: Check = (reading) =>
  mappedEditions(reading).flatMap(({ links }) =>
    links.flatMap((link) =>
      link.form === 'all' ? checkAll(reading, link) : checkForm(reading, link),
    ),
  );

function checkForm({ placeOf }: Reading, link: Placed<Link>): Issue[] {
  const { relevance } = link;
  const place = placeOf(link, 'relevance');
  if (relevance === undefined) {
    const facts = { what: 'missing' } as const;
    return [makeIssue('relevance-and-form-at-odds', { place, found: '', facts })];
  }
  if (relevance <= most) return [];
  return [makeIssue('relevance-out-of-range', { place, found: String(relevance) })];
}

function checkAll({ placeOf }: Reading, link: Placed<Link>): Issue[] {
  const { relevance, link_made: made } = link;
  const issues: Issue[] = [];
  if (relevance !== undefined) {
    const details = { place: placeOf(link, 'relevance'), found: String(relevance) };
    issues.push(makeIssue('relevance-and-form-at-odds', { ...details, facts: { what: 'given' } }));
  }
  if (made === 'no') {
    const details = { place: placeOf(link, 'link_made'), found: made };
    const facts = { what: 'not-made' } as const;
    issues.push(makeIssue('relevance-and-form-at-odds', { ...details, facts }));
  }
  return issues;
}
