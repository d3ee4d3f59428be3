import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** Every edition has criteria and assessments, or published scores: otherwise there is nothing to show. */
export const checkEditionContent: Check = ({ campaign, placeOf, isWhole, files, editions }) => {
  const withCriteria = new Set(campaign.criteria.map(({ edition }) => edition));
  const withScores = new Set(campaign.publishedScores.map(({ edition }) => edition));
  // Marks under the name of an edition that is none are told once, by their file.
  const astray = files.some(
    ({ table, edition = '' }) => table === 'assessments' && !editions.has(edition),
  );
  return campaign.editions.flatMap((record) => {
    const { edition, status } = record;
    const hasCriteria = withCriteria.has(edition) || !isWhole('criteria', edition);
    const marks = campaign.assessments.get(edition);
    const hasMarks = (marks?.length ?? 0) > 0 || astray || !isWhole('assessments', edition);
    const hasScores = withScores.has(edition) || !isWhole('published_scores', edition);
    if ((hasCriteria && hasMarks) || hasScores) return [];
    const missing = hasCriteria ? 'assessments' : hasMarks ? 'criteria' : 'both';
    const place = placeOf(record, 'edition');
    // A file with a header alone has to be filled; one that is not there has to be added.
    const rows = marks === undefined || hasMarks ? undefined : 'none';
    const facts = { missing, edition, rows } as const;
    return [makeIssue('edition-without-content', { place, found: edition, facts, status })];
  });
};
