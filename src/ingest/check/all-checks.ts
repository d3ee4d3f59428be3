import { checkAgreedMarks } from './agreed-marks.ts';
import { checkAgreedOutside } from './agreed-outside.ts';
import { checkAssessors } from './assessors.ts';
import { checkBands } from './bands.ts';
import { checkCardCharacters } from './card-characters.ts';
import { checkChangeEnds } from './change-ends.ts';
import { checkClosedDepartments } from './closed-departments.ts';
import { checkContinuedEditions } from './continued-editions.ts';
import { checkCriteria } from './criteria.ts';
import { checkScaleChanged } from './scale-changed.ts';
import { checkDepartmentDates } from './department-dates.ts';
import { checkDeviceIds } from './device-ids.ts';
import { checkSameNames } from './same-names.ts';
import { checkDepartmentsThere } from './departments-there.ts';
import { checkDepartmentsWithoutRows } from './departments-without-rows.ts';
import { checkEditionContent } from './edition-content.ts';
import { checkEditionFiles } from './edition-files.ts';
import { checkEditionSettings } from './edition-settings.ts';
import { checkEvidenceDates } from './evidence-dates.ts';
import { checkEvidenceSources } from './evidence-sources.ts';
import { checkExitAddress } from './exit-address.ts';
import { checkHelplines, checkLostZeros, checkNumbers } from './helpline-checks.ts';
import { checkJudgements } from './judgements.ts';
import { checkLevels } from './levels.ts';
import { checkLineageCircles } from './lineage-circles.ts';
import { checkLineageDates } from './lineage-dates.ts';
import { checkLineageCloses } from './lineage-closes.ts';
import { checkLineageRenames } from './lineage-renames.ts';
import { checkLinkDepartments } from './link-departments.ts';
import { checkLinkReasons } from './link-reasons.ts';
import { checkLinkRelevance } from './link-relevance.ts';
import { checkMarkEvidence } from './mark-evidence.ts';
import { checkMarks } from './marks.ts';
import { checkMethods } from './methods.ts';
import { checkMissingRows } from './missing-rows.ts';
import { checkMissingSettings } from './missing-settings.ts';
import { checkObjectiveFollows } from './objective-follows.ts';
import { checkObjectiveLinks } from './objective-links.ts';
import { checkPublicationDays } from './publication-days.ts';
import { checkPublishedRange } from './published-range.ts';
import { checkPageNames } from './page-names.ts';
import type { Check } from './reading.ts';
import { checkReferences } from './references.ts';
import { checkRelevanceFiles } from './relevance-files.ts';
import { checkReplies } from './replies.ts';
import { checkReservedIds } from './reserved-ids.ts';
import { checkSiteLanguage } from './site-language.ts';
import { checkStatusRules } from './status-rules.ts';
import { checkTermGroups } from './term-groups.ts';
import { checkThemeWeights } from './theme-weights.ts';
import { checkWeights } from './weights.ts';
import { checkWeightsGone } from './weights-gone.ts';

/** Every check of what the tables say together, in the order in which they run. */
export const allChecks: readonly Check[] = [
  checkReservedIds,
  checkDeviceIds,
  checkPageNames,
  checkSameNames,
  checkCardCharacters,
  checkReferences,
  checkEditionFiles,
  checkMissingSettings,
  checkExitAddress,
  checkSiteLanguage,
  checkTermGroups,
  checkEditionSettings,
  checkPublicationDays,
  checkJudgements,
  checkEditionContent,
  checkMethods,
  checkContinuedEditions,
  checkWeights,
  checkWeightsGone,
  checkThemeWeights,
  checkCriteria,
  checkScaleChanged,
  checkLevels,
  checkBands,
  checkMarks,
  checkStatusRules,
  checkAgreedMarks,
  checkAssessors,
  checkAgreedOutside,
  checkDepartmentsWithoutRows,
  checkMissingRows,
  checkMarkEvidence,
  checkEvidenceDates,
  checkEvidenceSources,
  checkDepartmentsThere,
  checkDepartmentDates,
  checkChangeEnds,
  checkLineageCircles,
  checkLineageRenames,
  checkLineageDates,
  checkLineageCloses,
  checkClosedDepartments,
  checkRelevanceFiles,
  checkObjectiveFollows,
  checkObjectiveLinks,
  checkLinkDepartments,
  checkLinkRelevance,
  checkLinkReasons,
  checkPublishedRange,
  checkReplies,
  checkNumbers,
  checkLostZeros,
  checkHelplines,
];
