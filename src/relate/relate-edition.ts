import type { Campaign } from '#model/campaign.ts';
import type { DepartmentRelevance, EditionRelevance } from '#model/relevance.ts';
import type { Edition } from '#model/tables/editions.ts';
import { formRelevance } from './by-form.ts';
import { betweenEditions } from './change/between.ts';
import { compareDepartments, continuedBy } from './change/compare-departments.ts';
import { departmentChange } from './change/department-change.ts';
import { governmentChange } from './change/government-change.ts';
import { departmentsIn } from './departments-in.ts';
import { notAnalysedOf } from './not-analysed.ts';
import { objectiveFindings } from './objective-findings.ts';
import { pairsOf } from './pairs.ts';
import { relevanceRow } from './relevance-row.ts';
import { sectorRelevance } from './sectors.ts';
import { surprisesOf } from './surprises.ts';

/** Everything that the objectives and links of one edition come to. */
export function relateEdition(campaign: Campaign, edition: Edition): EditionRelevance {
  const forms = campaign.forms.map(({ form }) => form);
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

function toDepartment(
  { departments }: Pick<Campaign, 'departments'>,
  id: string,
): Pick<DepartmentRelevance, 'department' | 'sector'> {
  const sector = departments.find(({ department }) => department === id)?.sector;
  return { department: id, ...(sector !== undefined && { sector }) };
}
