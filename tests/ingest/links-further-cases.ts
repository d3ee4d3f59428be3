import type { IssueCase } from './issue-case.ts';
import {
  forms,
  header,
  issue,
  links,
  objectives,
  relevance,
  sound,
  warning,
} from './relevance-tables.ts';

/** Objectives and links in further kinds of issue, and in further ways. */
export const furtherLinksCases: readonly IssueCase[] = [
  {
    kind: 'unknown-reference',
    title: 'a link of an objective that is not there',
    files: relevance({ links: `${sound}safe-travle,harassment,,1,no,,\n` }),
    issues: [
      issue('unknown-reference', links(3, 'A', 'objective'), {
        found: 'safe-travle',
        nearest: 'safe-travel',
        facts: { table: 'objectives', edition: '2026' },
      }),
    ],
  },
  {
    kind: 'unknown-reference',
    title: 'a link to a form that is not there',
    files: relevance({ links: `${sound}safe-travel,harrasment,,1,no,,\n` }),
    issues: [
      issue('unknown-reference', links(3, 'B', 'form'), {
        found: 'harrasment',
        nearest: 'harassment',
        facts: { table: 'forms' },
      }),
    ],
  },
  {
    kind: 'missing-file',
    title: 'links without forms and objectives',
    files: relevance({ forms: undefined, objectives: undefined }),
    issues: [
      issue(
        'missing-file',
        { file: 'data/forms.csv' },
        {
          facts: { neededBy: 'data/links/2026.csv' },
        },
      ),
      issue(
        'missing-file',
        { file: 'data/objectives/2026.csv' },
        {
          facts: { neededBy: 'data/links/2026.csv' },
        },
      ),
    ],
  },
  {
    kind: 'reserved-id',
    title: 'a form called all',
    files: relevance({ forms: `${forms}all,All\n` }),
    issues: [
      issue(
        'reserved-id',
        { file: 'data/forms.csv', row: 4, column: { letter: 'A', name: 'form' } },
        { found: 'all', facts: { reserved: 'all' } },
      ),
    ],
  },
  {
    kind: 'doubled-key',
    title: 'a link that stands twice in the same words',
    files: relevance({ links: `${sound}safe-travel,stalking,,2,no,It follows her home.,\n` }),
    issues: [
      issue('doubled-key', links(3, 'A', 'objective'), {
        found: 'safe-travel, stalking',
        facts: { key: 'objective, form, department', first: 2 },
        also: [links(2, 'A', 'objective')],
      }),
    ],
  },
  {
    kind: 'relevance-and-form-at-odds',
    title: 'the form all with a relevance, and not made',
    files: relevance({ links: `${sound}safe-travel,all,,1,no,,\n` }),
    issues: [
      issue('relevance-and-form-at-odds', links(3, 'D', 'relevance'), {
        found: '1',
        facts: { what: 'given' },
      }),
      issue('relevance-and-form-at-odds', links(3, 'E', 'link_made'), {
        found: 'no',
        facts: { what: 'not-made' },
      }),
    ],
  },
  {
    kind: 'objective-without-links',
    title: 'an edition with objectives and no links at all',
    files: relevance({ links: undefined }),
    issues: [
      issue(
        'objective-without-links',
        { file: 'data/links/2026.csv' },
        { ...warning, facts: { edition: '2026', count: 1 } },
      ),
    ],
  },
  {
    kind: 'follows-nothing',
    title: 'an objective that follows none of the edition before',
    files: {
      ...relevance({
        objectives: `objective,department,text,follows
safe-travel,transport,Everybody can travel safely.,safe-stops
`,
      }),
      'data/objectives/2025.csv': 'objective,department,text\nsafe-stop,transport,Safe stops.\n',
      'data/links/2025.csv': `${header}safe-stop,stalking,,0,no,,\n`,
    },
    issues: [
      issue(
        'follows-nothing',
        { file: 'data/objectives/2026.csv', row: 2, column: { letter: 'D', name: 'follows' } },
        {
          found: 'safe-stops',
          nearest: 'safe-stop',
          facts: { table: 'objectives', before: '2025' },
        },
      ),
    ],
  },
  {
    kind: 'department-not-there',
    title: 'an objective of a department that had not opened',
    files: {
      ...relevance({
        objectives: `${objectives}lanes,towns,Lit lanes.\n`,
        links: `${sound}lanes,stalking,,0,no,,\n`,
      }),
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
towns,Ministry of Towns,2026-09,
`,
    },
    issues: [
      issue(
        'department-not-there',
        { file: 'data/objectives/2026.csv', row: 3, column: { letter: 'B', name: 'department' } },
        {
          found: 'towns',
          facts: {
            edition: '2026',
            first: '2025-08-01',
            last: '2026-07-31',
            opened: '2026-09',
            definedIn: 4,
          },
        },
      ),
    ],
  },
];
