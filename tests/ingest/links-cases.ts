import type { IssueCase } from './issue-case.ts';
import { header, issue, links, objectives, relevance, sound, warning } from './relevance-tables.ts';

/** One case for every kind of issue of objectives and links. */
export const linksCases: readonly IssueCase[] = [
  {
    kind: 'doubled-link',
    title: 'a link with and without the one department of its objective',
    files: relevance({ links: `${sound}safe-travel,stalking,transport,1,no,,\n` }),
    issues: [
      issue('doubled-link', links(3, 'A', 'objective'), {
        found: 'safe-travel, stalking',
        facts: { first: 2 },
        also: [links(2, 'A', 'objective')],
      }),
    ],
  },
  {
    kind: 'relevance-out-of-range',
    title: 'a relevance of 4',
    files: relevance({ links: `${header}safe-travel,stalking,,4,no,It follows her home.,\n` }),
    issues: [issue('relevance-out-of-range', links(2, 'D', 'relevance'), { found: '4' })],
  },
  {
    kind: 'relevance-and-form-at-odds',
    title: 'a form without a relevance',
    files: relevance({ links: `${header}safe-travel,stalking,,,no,,\n` }),
    issues: [
      issue('relevance-and-form-at-odds', links(2, 'D', 'relevance'), {
        found: '',
        facts: { what: 'missing' },
      }),
    ],
  },
  {
    kind: 'objective-not-shared',
    title: 'a link of a department that does not have the objective',
    files: relevance({ links: `${sound}safe-travel,harassment,health,1,no,,\n` }),
    issues: [
      issue('objective-not-shared', links(3, 'C', 'department'), {
        found: 'health',
        facts: { objective: 'safe-travel', sharing: 'transport' },
      }),
    ],
  },
  {
    kind: 'objective-without-links',
    title: 'an objective that is named as a whole and read for no form',
    files: relevance({
      objectives: `${objectives}waiting-times,health,Shorter waits.\n`,
      links: `${sound}waiting-times,all,,,implicit,,\n`,
    }),
    issues: [
      issue(
        'objective-without-links',
        { file: 'data/objectives/2026.csv', row: 3, column: { letter: 'A', name: 'objective' } },
        { ...warning, found: 'waiting-times', facts: { department: 'health' } },
      ),
    ],
  },
  {
    kind: 'relevance-without-reason',
    title: 'a central link without a reason',
    files: relevance({
      links: 'objective,form,relevance,link_made,reason\nsafe-travel,stalking,3,no,\n',
    }),
    issues: [
      issue('relevance-without-reason', links(2, 'E', 'reason'), {
        ...warning,
        found: '',
        facts: { relevance: 3 },
      }),
    ],
  },
  {
    kind: 'explicit-without-quote',
    title: 'an explicit link without the words that make it',
    files: relevance({
      links:
        'objective,form,relevance,link_made,reason,quote\nsafe-travel,stalking,2,explicit,It follows her home.,\n',
    }),
    issues: [issue('explicit-without-quote', links(2, 'F', 'quote'), { ...warning, found: '' })],
  },
];
