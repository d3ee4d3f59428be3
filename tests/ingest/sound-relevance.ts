import type { IssueCase } from './issue-case.ts';
import { objectives, relevance, sound } from './relevance-tables.ts';

const shared = `${objectives}night-safety,transport,Safe nights.
night-safety,health,Safe nights.
`;
const nightLink = 'night-safety,stalking,,0,no,,\n';

/** Tables of the relevance map that bring no issue. */
export const soundRelevance: Readonly<Record<string, IssueCase['files']>> = {
  'objectives, links and forms': relevance({}),
  'forms alone': relevance({ objectives: undefined, links: undefined }),
  'a department with objectives and without marks': {
    ...relevance({
      objectives: `${objectives}books,towns,More books.\n`,
      links: `${sound}books,stalking,,0,no,,\n`,
    }),
    'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
towns,Ministry of Towns,,
`,
  },
  'a joint objective with a row for all and one for one department': relevance({
    objectives: shared,
    links: `${sound}${nightLink}night-safety,stalking,health,1,implicit,,\n`,
  }),
  'the form all beside links to forms': relevance({
    links: `${sound}safe-travel,all,,,explicit,,Violence against women.\n`,
  }),
};
