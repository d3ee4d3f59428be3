import type { DepartmentRelevance, EditionRelevance, RelevanceCell } from '#model/relevance.ts';
import type { MapCell, MapData, MapDepartment, MapForm, MapState, MapWords } from './data.ts';

/** The names and sentences that a map needs, made with the catalogue of words. */
export interface MapNames {
  readonly form: (form: string) => Omit<MapForm, 'id' | 'number'>;
  /** Of the departments without a sector where there is no id. */
  readonly sector: (sector: string | undefined) => string;
  readonly department: (department: DepartmentRelevance) => DepartmentNames;
  /** A sentence for one cell: who, which form, how strongly, and what is made of it. */
  readonly cell: (department: string, cell: RelevanceCell) => string;
  /** A whole number as the language writes it. */
  readonly count: (count: number) => string;
  /** Under the name of a department with no objectives, and of one where none bears on any form. */
  readonly notRead: string;
  readonly nothing: string;
  readonly words: MapWords;
}

/** What stands at a department. */
type DepartmentNames = Pick<MapDepartment, 'name' | 'href' | 'text'>;

/** The map of an edition. */
export function mapDataOf(relevance: EditionRelevance, names: MapNames): MapData {
  const departments = new Map(relevance.departments.map((one) => [one.department, one]));
  return {
    forms: relevance.forms.map((id, i) => ({
      id,
      number: names.count(i + 1),
      ...names.form(id),
    })),
    sectors: relevance.sectors.map(({ sector, evident, departments: ids }) => ({
      ...(sector !== undefined && { id: sector }),
      name: names.sector(sector),
      ...(evident !== undefined && { evident }),
      departments: ids.flatMap((id) => {
        const department = departments.get(id);
        return department === undefined ? [] : [toDepartment(department, names)];
      }),
    })),
    words: names.words,
  };
}

function toDepartment(relevance: DepartmentRelevance, names: MapNames): MapDepartment {
  const { department, gap } = relevance;
  const cells = relevance.cells.flatMap((cell) => toCell(cell, names.cell(department, cell)));
  const gaps = cells.filter(({ state }) => state === 'gap').length;
  const named = { id: department, ...names.department(relevance), cells };
  if (gap.kind === 'gap')
    return { ...named, reading: 'read', ...(gaps > 0 && { gaps: names.count(gaps) }) };
  if (gap.why === 'nothing-relevant') return { ...named, reading: 'nothing', note: names.nothing };
  return { ...named, reading: 'not-read', note: names.notRead };
}

function toCell({ form, state, links, strongest }: RelevanceCell, text: string): MapCell[] {
  if (state === 'none' || state === 'not-read') return [];
  return [{ form, state: toState(state, links), relevance: strongest === 3 ? 3 : 2, text }];
}

function toState(state: 'gap' | 'partly' | 'made', links: RelevanceCell['links']): MapState {
  if (state === 'made' && links.explicit === 0) return 'implicit';
  return state;
}
