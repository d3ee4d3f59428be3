import type { DepartmentRelevance, FormRelevance, RelevanceCell } from '#model/relevance.ts';

/** One form over the whole government, from the government's cell and the departments'. */
export function formRelevance(
  cell: RelevanceCell,
  departments: readonly DepartmentRelevance[],
): FormRelevance {
  const { form, links } = cell;
  const touching = departments.flatMap(({ department, cells }) => {
    const own = cells.find((each) => each.form === form);
    return own === undefined || own.objectives.length === 0 ? [] : [{ department, cell: own }];
  });
  return { form, cell, departments: touching, takenUp: links.implicit + links.explicit > 0 };
}
