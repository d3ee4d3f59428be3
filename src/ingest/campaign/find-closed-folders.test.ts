import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import type { CampaignFiles } from './read-tables.ts';

/** A campaign whose tables are there, but for a folder that can't be opened. */
const withClosed = (closed: string): CampaignFiles => ({
  keys: () => ['data/departments.csv', 'data/editions.csv', closed],
  get: (path) =>
    Buffer.from(
      path === 'data/editions.csv' ? 'edition,title,year,status\n2026,A,2026,draft\n' : '',
    ),
  why: (path) => (path === closed ? 'rights' : undefined),
});

const messagesOf = (closed: string): string[] =>
  ingestCampaign(withClosed(closed), '2026-11-22').issues.map(
    (issue) => describeIssue(issue).message,
  );

test.each(['data', 'data/assessments', 'data/Evidence'])(
  'that %s can not be opened is all that is said',
  (closed) => {
    expect(messagesOf(closed)).toEqual([
      `${closed} expected a file or folder that may be read. It could not be opened. Give yourself the right to read it, and close it in other programs. Where it is a link, put in its place what it should lead to.`,
    ]);
  },
);

test('another folder that can not be opened holds nothing back', () => {
  expect(messagesOf('data/old').length).toBeGreaterThan(1);
});
