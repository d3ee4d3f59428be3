/** The first day that `2007`, `2007-05` or `2007-05-09` may mean. */
export function earliestDay(date: string): string {
  return date + '0000-01-01'.slice(date.length);
}

/**
 * The last day that it may mean; 31 in every month, because days are only compared as text here,
 * and no real day of a month comes after its 31st.
 */
export function latestDay(date: string): string {
  return date + '0000-12-31'.slice(date.length);
}
