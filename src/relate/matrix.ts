import type { Campaign } from '#model/campaign.ts';
import type {
  CellState,
  DepartmentRelevance,
  FormRelevance,
  GapOutcome,
  LinkFinding,
  LinkTally,
  ObjectiveFinding,
  RelevanceCell,
  RelevanceRow,
  SectorRelevance,
  Surprise,
} from '#model/relevance.ts';
import { inTableOrder } from './in-table-order.ts';
import { bestMade, countJointOnce, gapTally, isRelevant, linkTally } from './links.ts';

/** The row of the matrix of whatever department, sector or government has these objectives. */
export function relevanceRow(
  objectives: readonly ObjectiveFinding[],
  forms: readonly string[],
): RelevanceRow {
  return { gap: gapOf(objectives), cells: forms.map((form) => cellOf(objectives, form)) };
}

/**
 * The gap of whatever department, sector or government has these objectives, by objectives and by
 * links, or why there is none. An objective is relevant when a link of it is, and a gap when no
 * relevant link of it is made; one that nobody read for any form is left out, and a joint one
 * counts once.
 */
function gapOf(objectives: readonly ObjectiveFinding[]): GapOutcome {
  if (objectives.length === 0) return { kind: 'none', why: 'not-read' };
  const found = objectives.flatMap(({ links }) => links);
  if (found.length === 0) return { kind: 'none', why: 'not-analysed' };
  const relevant = countJointOnce(found).filter(isRelevant);
  const links = gapTally(relevant);
  const byObjective = Map.groupBy(relevant, ({ objective }) => objective);
  const best = [...byObjective.values()].map((own) => ({ linkMade: bestMade(own) ?? 'no' }));
  const tally = gapTally(best);
  if (links === undefined || tally === undefined) return { kind: 'none', why: 'nothing-relevant' };
  return { kind: 'gap', objectives: tally, links };
}

/** What these objectives come to under one form. */
function cellOf(objectives: readonly ObjectiveFinding[], form: string): RelevanceCell {
  const all = objectives.flatMap(({ links }) => links);
  return cellFrom(
    all.filter((link) => link.form === form),
    { form, isRead: all.length > 0 },
  );
}

function cellFrom(
  found: readonly LinkFinding[],
  { form, isRead }: { form: string; isRead: boolean },
): RelevanceCell {
  const shared = countJointOnce(found);
  const relevant = shared.filter(isRelevant);
  const strongest = shared.toSorted((a, b) => b.relevance - a.relevance)[0]?.relevance;
  const links = linkTally(relevant);
  return {
    form,
    state: isRead ? stateOf(links) : 'not-read',
    links,
    strongest,
    objectives: relevant.map(({ objective }) => objective),
  };
}

function stateOf({ no, implicit, explicit }: LinkTally): CellState {
  const made = implicit + explicit;
  if (no === 0) return made === 0 ? 'none' : 'made';
  return made === 0 ? 'gap' : 'partly';
}

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

/**
 * The sectors that have a department in the edition, in the order of `sectors.csv`; what has no
 * sector comes last, as one without an id.
 */
export function sectorRelevance(
  { sectors }: Pick<Campaign, 'sectors'>,
  departments: readonly DepartmentRelevance[],
  forms: readonly string[],
): SectorRelevance[] {
  const groups = [...Map.groupBy(departments, ({ sector }) => sector)].map(([id, members]) => {
    const evident = sectors.find(({ sector }) => sector === id)?.evident;
    const objectives = members.flatMap((member) => member.objectives);
    return {
      sector: id,
      evident,
      departments: members.map(({ department }) => department),
      ...relevanceRow(objectives, forms),
    };
  });
  const order = sectors.map(({ sector }) => sector);
  const withSector = groups.filter((group) => group.sector !== undefined);
  const without = groups.filter((group) => group.sector === undefined);
  return [...inTableOrder(withSector, order, ({ sector }) => sector ?? ''), ...without];
}

/**
 * The departments with a link of relevance 3 whose sector is not commonly seen as relevant
 * (`evident` is no), in the order of the departments.
 */
export function surprisesOf(
  departments: readonly DepartmentRelevance[],
  sectors: readonly SectorRelevance[],
): Surprise[] {
  const unlikely = new Set(
    sectors.filter(({ evident }) => evident === 'no').map(({ sector }) => sector),
  );
  return departments.flatMap(({ department, sector, objectives }) => {
    if (sector === undefined || !unlikely.has(sector)) return [];
    const links = objectives.flatMap((objective) => objective.links);
    const central = links.filter(({ relevance }) => relevance === 3);
    return central.length === 0 ? [] : [{ department, sector, central }];
  });
}
