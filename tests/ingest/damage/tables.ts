/**
 * The tables of a small campaign without an issue in which everything that moves a score or a list
 * occurs: weights of themes, questions and departments, bands, levels, rules for silence, lineage.
 */
export const wholeTables: Readonly<Record<string, string>> = {
  'data/site.csv':
    'key,value\nname,Grades\naddress,https://grades.example.org/\ncontact,grades@example.org\n',
  'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response,withheld,min_coverage
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero,excluded,0.4
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,one,zero,excluded,0.4
`,
  'data/departments.csv': `department,name,short_name,opened_on,closed_on
health,Ministry of Health,Health,1999,
transport,"Ministry of Transport, Roads and Rail",Transport,1999,
towns,Ministry of Towns,Towns,1999,2026-01-15
places,Ministry of Places,Places,2026-01-15,
`,
  'data/department_changes.csv': `changed_on,kind,from,to,note
2026-01-15,rename,towns,places,The same ministry.
`,
  'data/themes.csv': `edition,theme,name,weight
2025,planning,Planning,2
2025,money,Money,3
2026,planning,Planning,2
2026,money,Money,3
`,
  'data/criteria.csv': `edition,criterion,theme,question,max_mark,weight
2025,budget,money,Is there a budget?,4,2
2025,spent,money,Was the "budget" spent?,4,3
2025,plan,planning,"Is there a plan, and is it public?",4,2
2026,budget,money,Is there a budget?,4,2
2026,spent,money,Was the "budget" spent?,4,3
2026,plan,planning,"Is there a plan, and is it public?",4,2
`,
  'data/weights.csv': `edition,department,criterion,weight
2025,health,spent,4
2026,health,spent,4
`,
  'data/bands.csv': `edition,from,band
2026,0,Failing
2026,4,Partial
2026,7,Sound
`,
  'data/levels.csv': `edition,criterion,mark,meaning
2026,plan,0,None.
2026,plan,2,"Written, not public."
2026,plan,4,Public.
`,
  'data/assessments/2025.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,2,A line for one year.
health,spent,,,1,"Some of it, by May."
health,plan,,,3,There is one.
transport,all,,no response,,
towns,budget,,,4,A line for three years.
towns,spent,,withheld,,"They said ""not yet""."
towns,plan,,,1,An old one.
`,
  'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
health,budget,draft,,2,
health,spent,,,2,"Most of it,
by June."
health,plan,,,4,It is public.
transport,budget,,,0,None was found.
transport,spent,,no response,,
transport,plan,,not applicable,,The law leaves it to towns.
places,budget,,,4,A line for three years.
places,spent,,withheld,,"They said ""not yet""."
places,plan,,,2,A draft.
`,
  'data/evidence/2025.csv': `department,criterion,title,published_on,url
health,budget,Estimates,2025-03,https://example.org/1
health,spent,Accounts,2025-05,https://example.org/2
health,plan,Plan,2025-02,https://example.org/3
towns,budget,Estimates,2025-03,https://example.org/4
towns,plan,Plan,2025-02,https://example.org/5
`,
  'data/evidence/2026.csv': `department,criterion,title,published_on,url
health,budget,"Estimates, part 2",2026-03,https://example.org/1
health,spent,Accounts,2026-05,https://example.org/2
health,plan,Plan,2026-02,https://example.org/3
places,budget,Estimates,2026-03,https://example.org/4
places,plan,Plan,2026-02,https://example.org/5
`,
  'data/replies.csv': `edition,department,asked_on,replied_on,status,text
2026,health,2026-08-01,2026-08-20,replied,"We thank you;
we will do more."
2026,transport,2026-08-01,,no reply,
2026,places,2026-08-01,,declined,
`,
  'data/forms.csv': 'form,name\nstalking,Stalking\nharassment,Sexual harassment\n',
  'data/objectives/2026.csv': `objective,department,text
safe-travel,transport,Everybody can travel safely.
safe-homes,places,"Homes are safe, everywhere."
`,
  'data/links/2026.csv': `objective,form,department,relevance,link_made,reason
safe-travel,stalking,,2,no,It happens on trains.
safe-travel,harassment,,3,implicit,It happens on buses.
safe-homes,stalking,,1,no,Some of it.
safe-homes,harassment,,0,no,
`,
};
