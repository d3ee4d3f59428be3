import type { NotAnalysed, ObjectiveFinding } from '#model/relevance.ts';

/** The objectives that nobody read for any form, each with its departments. */
export function notAnalysedOf(objectives: readonly ObjectiveFinding[]): NotAnalysed[] {
  const unread = objectives.filter(({ state }) => state === 'not-analysed');
  return [...Map.groupBy(unread, ({ objective }) => objective)].map(([objective, findings]) => ({
    objective,
    departments: findings.map(({ department }) => department),
  }));
}
