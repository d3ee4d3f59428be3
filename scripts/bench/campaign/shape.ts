/** What every synthetic campaign has in common: three editions of the same thirty questions. */

const years = [2022, 2023, 2024] as const;

/** The editions, oldest first. All are published and none is under an embargo. */
export const editions = years.map((year) => ({ id: String(year), year }));

/** The day on which the measurements say that they take place: builds depend on the date. */
export const dayOfBench = '2025-01-15';

export const themes = ['planning', 'money', 'services', 'training', 'data'] as const;

const topics = [
  'referrals between services',
  'harassment at work',
  'women who have no recourse to public funds',
  'children who live with violence',
  'men who use violence',
  'reports from rural places',
] as const;

/** Thirty criteria, six to a theme, each marked from 0 to 4. */
export const criteria = themes.flatMap((theme) =>
  topics.map((topic, index) => ({
    id: `${theme}-${index + 1}`,
    theme,
    topic: `${topic}, in its ${theme}`,
    weight: index === 0 ? '2' : '1',
  })),
);

export const highestMark = 4;

/** The ids of the departments: `department-0001` and so on. */
export function departmentIds(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `department-${String(index + 1).padStart(5, '0')}`,
  );
}
