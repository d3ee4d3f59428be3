import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { mappedEditions } from './mapped-editions.ts';
import type { Check } from './reading.ts';

/** What makes a link harder to defend: relevance 2 or 3 without a reason, explicit without a quote. */
export const checkLinkReasons: Check = (reading) =>
  mappedEditions(reading).flatMap(({ links }) =>
    links.flatMap((link) => {
      const issues: Issue[] = [];
      const { relevance = 0, reason, link_made: made, quote } = link;
      if (relevance >= 2 && reason === undefined) {
        const details = { place: reading.placeOf(link, 'reason'), found: '' };
        issues.push(makeIssue('relevance-without-reason', { ...details, facts: { relevance } }));
      }
      if (made === 'explicit' && quote === undefined) {
        const place = reading.placeOf(link, 'quote');
        issues.push(makeIssue('explicit-without-quote', { place, found: '' }));
      }
      return issues;
    }),
  );
