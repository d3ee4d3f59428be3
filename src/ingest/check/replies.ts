import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** A reply has its text or its address, and comes after the question. */
export const checkReplies: Check = ({ campaign, placeOf }) =>
  campaign.replies.flatMap((reply) => {
    const issues: Issue[] = [];
    const { asked_on: asked, replied_on: replied } = reply;
    if (reply.status === 'replied' && reply.text === undefined && reply.url === undefined) {
      issues.push(makeIssue('reply-without-text', { place: placeOf(reply, 'text'), found: '' }));
    }
    if (asked !== undefined && replied !== undefined && replied < asked) {
      const place = placeOf(reply, 'replied_on');
      issues.push(makeIssue('reply-before-asked', { place, found: replied, facts: { asked } }));
    }
    return issues;
  });
