/** Words of the list of reports. */
export const reports = {
  title: 'Reports',
  kicker: 'All reports',
  finding: {
    one: (count: string, year: string) => `${count} report, on ${year}`,
    sameYear: (count: string, year: string) => `${count} reports, on ${year}`,
    other: (count: string, first: string, last: string) => `${count} reports, ${first} to ${last}`,
    none: 'No report has been published yet',
  },
  description: 'Every report with its overall score, what that score covers, and its date.',
  year: (year: string) => `On ${year}`,
  departments: {
    one: (count: string) => `${count} department.`,
    other: (count: string) => `${count} departments.`,
  },
  record: 'A record of published scores, without marks.',
  recorded: {
    one: (count: string) => `It names ${count} department.`,
    other: (count: string) => `It names ${count} departments.`,
  },
  noOverall: 'No overall score',
  noOverallOnRecord: 'No overall score on record',
};
