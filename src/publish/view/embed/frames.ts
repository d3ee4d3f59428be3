/** The frame with the table of all departments, below `/embed/<edition>/`. */
export const leagueFrame = 'league';

/** The frame with the relevance map. */
export const mapFrame = 'map';

/** The frame with the score of one department. */
export const departmentFrame = (department: string): string => `departments/${department}`;
