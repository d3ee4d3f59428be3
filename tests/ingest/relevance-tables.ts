import type { Issue, IssueKind, Place } from '#model/issue.ts';
import type { IssueCase } from './issue-case.ts';

/** Tables of the relevance map that bring no issue, and what differs from them. */
export const forms = `form,name
stalking,Stalking
harassment,Sexual harassment
`;
export const objectives = `objective,department,text
safe-travel,transport,Everybody can travel safely.
`;
export const header = 'objective,form,department,relevance,link_made,reason,quote\n';
export const sound = `${header}safe-travel,stalking,,1,no,,\n`;

interface Tables {
  readonly forms?: string | undefined;
  readonly objectives?: string | undefined;
  readonly links?: string | undefined;
}

/** The files of the relevance map, those given in place of sound ones. */
export const relevance = (tables: Tables): IssueCase['files'] => ({
  'data/forms.csv': forms,
  'data/objectives/2026.csv': objectives,
  'data/links/2026.csv': sound,
  ...('forms' in tables && { 'data/forms.csv': tables.forms }),
  ...('objectives' in tables && { 'data/objectives/2026.csv': tables.objectives }),
  ...('links' in tables && { 'data/links/2026.csv': tables.links }),
});

export const links = (row: number, letter: string, name: string): Place => ({
  file: 'data/links/2026.csv',
  row,
  column: { letter, name },
});

export const issue = (kind: IssueKind, place: Place, details: Partial<Issue>): Issue =>
  ({ kind, severity: 'error', place, facts: {}, also: [], ...details }) as Issue;

export const warning = { severity: 'warning' } as const;
