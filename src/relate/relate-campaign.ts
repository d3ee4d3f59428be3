import { absentFrom, type Marked } from '#lineage/lives.ts';
import type { Campaign } from '#model/campaign.ts';
import type { DepartmentRelevance, EditionRelevance } from '#model/relevance.ts';
import type { Edition } from '#model/tables/editions.ts';
import { formRelevance, relevanceRow, sectorRelevance, surprisesOf } from './matrix.ts';
import { betweenEditions, compareDepartments, continuedBy } from './compare.ts';
import { departmentChange } from './department-change.ts';
import { governmentChange } from './government-change.ts';
import { notAnalysedOf, objectiveFindings } from './objectives.ts';
import { pairsOf } from './pairs.ts';

/**
 * Relates the objectives of every edition that has some on file to the forms of violence, drafts
 * too, in the order of the editions; by the id of the edition. The order of rows decides only the
 * order in which objectives are listed.
 */
export function relateCampaign(campaign: Campaign): ReadonlyMap<string, EditionRelevance> {
  const read = campaign.editions.filter(
    ({ edition }) => (campaign.objectives.get(edition) ?? []).length > 0,
  );
  return new Map(read.map((edition) => [edition.edition, relateEdition(campaign, edition)]));
}

/** Everything that the objectives and links of one edition come to. */
export function relateEdition(campaign: Campaign, edition: Edition): EditionRelevance {
  const forms = formsRead(campaign, edition);
  const objectives = objectiveFindings(campaign, edition.edition);
  const between = betweenEditions(campaign, edition);
  const compared = between === undefined ? [] : compareDepartments(objectives, between);
  const continued = continuedBy(compared);
  const read = new Set(objectives.map(({ department }) => department));

  const departments = departmentsIn(campaign, edition, read).map((id): DepartmentRelevance => {
    const own = objectives.filter(({ department }) => department === id);
    const beside = compared.find(({ department }) => department === id);
    const change = departmentChange(beside, between, continued);
    return { ...toDepartment(campaign, id), objectives: own, ...relevanceRow(own, forms), change };
  });
  const sectors = sectorRelevance(campaign, departments, forms);
  const government = relevanceRow(objectives, forms);
  return {
    edition: edition.edition,
    forms,
    government,
    departments,
    sectors,
    byForm: government.cells.map((cell) => formRelevance(cell, departments)),
    notRead: departments.map(({ department }) => department).filter((id) => !read.has(id)),
    notAnalysed: notAnalysedOf(objectives),
    pairs: pairsOf(departments),
    surprises: surprisesOf(departments, sectors),
    change: governmentChange(
      compared,
      between,
      departments.map(({ change }) => change),
    ),
  };
}

/**
 * The forms that an edition was read for, in the order of the forms: a link of it names them. Nothing
 * is said of the others there.
 */
function formsRead({ forms, links }: Campaign, { edition }: Edition): string[] {
  const named = new Set((links.get(edition) ?? []).map(({ form }) => form));
  return forms.map(({ form }) => form).filter((form) => named.has(form));
}

function toDepartment(
  { departments }: Pick<Campaign, 'departments'>,
  id: string,
): Pick<DepartmentRelevance, 'department' | 'sector'> {
  const sector = departments.find(({ department }) => department === id)?.sector;
  return { department: id, sector };
}

type Tables = Marked & Pick<Campaign, 'departments' | 'departmentChanges'>;

/**
 * The departments of an edition's map, in the order of `departments.csv`: those that were read,
 * those that were assessed, and those that are known to have existed then and were neither.
 * @param read the departments with objectives on file
 */
function departmentsIn(campaign: Tables, edition: Edition, read: ReadonlySet<string>): string[] {
  const rows = campaign.assessments.get(edition.edition) ?? [];
  const present = new Set([...read, ...rows.map(({ department }) => department)]);
  const absent = new Set(absentFrom(campaign, edition, present));
  return campaign.departments
    .map(({ department }) => department)
    .filter((id) => present.has(id) || absent.has(id));
}
