/** Words of the register of departments and of the page of a department over all years. */
export const departments = {
  title: 'Departments',
  finding: {
    one: (count: string) => `${count} department, open or ended`,
    other: (count: string) => `${count} departments, open and ended`,
  },
  kicker: (reports: string) => `In ${reports}`,
  reports: {
    one: (count: string) => `${count} report`,
    other: (count: string) => `${count} reports`,
  },
  lede: 'Every body that was assessed or ought to have been, with its newest score and all its years.',
  description:
    'Every department of every year: those that are open, by sector, and those that ended, with what became of them.',
  otherSector: 'Other',
  open: 'Open',
  ended: 'Ended',
  endedNote: 'Their pages stay, with every score they were given.',
  closed: (date: string) => `Closed ${date}`,
  onRecord: (score: string) => `${score} of 10, as published`,
  noScore: 'No score on record',
  years: {
    title: (name: string) => `${name}, all years`,
    kicker: (sector: string | undefined) =>
      sector === undefined ? 'All years' : `${sector} · All years`,
    finding: (name: string, edition: string, outcome: string) =>
      `${name} in ${edition}: ${outcome}`,
    findingNone: (name: string) => `${name}: no score on record`,
    description: (finding: string, name: string) =>
      `${finding}. Every report on ${name}, and where it came from.`,
    factsLabel: 'About the department',
    facts: {
      sector: 'Sector',
      opened: 'Opened',
      closed: 'Closed',
      site: 'Its own site',
      formerly: 'Formerly',
      now: 'Now',
    },
    sections: {
      table: 'Every report',
      origin: 'Where it came from',
      future: 'What became of it',
      parted: 'What moved on from it',
    },
    table: {
      edition: 'Report',
      score: 'Score',
      rank: 'Rank',
      coverage: 'Coverage',
      change: 'Change and notes',
      notes: 'Notes',
    },
    as: (name: string) => `as ${name}`,
    source: 'Source',
    notInReport: 'It is in no report yet.',
  },
};
