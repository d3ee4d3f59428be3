/** A small campaign without an issue; a case replaces some of its files. Today is 2026-11-22. */
const files: Readonly<Record<string, string>> = {
  'data/site.csv':
    'key,value\nname,Grades\naddress,https://grades.example.org/\ncontact,grades@example.org\n',
  'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,one,zero
`,
  'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
`,
  'data/themes.csv': `edition,theme,name
2025,planning,Planning
2026,planning,Planning
`,
  'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,4
2026,budget,planning,Is there a budget?,4
`,
  'data/assessments/2025.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,2,A line for one year.
transport,budget,,no response,,
`,
  'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
transport,budget,,,0,None was found.
`,
  'data/evidence/2025.csv': `department,criterion,title,published_on,url
health,budget,Estimates,2025-03,https://example.org/2025
`,
  'data/evidence/2026.csv': `department,criterion,title,published_on,url
health,budget,Estimates,2026-03,https://example.org/2026
`,
};

export const today = '2026-11-22';

export type Replacement = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The campaign with some of its files replaced, or left out where undefined, as bytes. */
export function campaignWith(replaced: Replacement): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const entries = Object.entries({ ...files, ...replaced });
  return new Map(
    entries.flatMap(([path, content]): [string, Uint8Array][] => {
      if (content === undefined) return [];
      return [[path, typeof content === 'string' ? encoder.encode(content) : content]];
    }),
  );
}

/** The text of one of its files. */
export const soundFile = (path: string): string => files[path] ?? '';

export const soundPaths = Object.keys(files);
