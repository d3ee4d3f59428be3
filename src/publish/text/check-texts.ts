import type { CampaignText } from '#ingest/campaign/locate-texts.ts';
import type { CampaignFiles } from '#ingest/campaign/read-tables.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Issue } from '#model/issue.ts';
import type { Loaded } from '#publish/load-campaign.ts';
import { checkAnswers } from './check-answers.ts';
import { checkParts } from './check-parts.ts';
import { checkPolicy } from './check-policy.ts';
import { compileText, type CompiledText } from './compile-text.ts';

/** What texts are checked against. */
export type CheckedCampaign = Pick<Loaded, 'campaign' | 'results' | 'editions' | 'texts'>;

/** A text that could be read, with what it is made of. */
export interface ReadText extends CompiledText, CampaignText {
  /** The status of its edition: an issue in the text of a draft is a warning. */
  readonly status: 'draft' | 'published' | undefined;
}

/**
 * Compiles every text of a campaign as a build does, and asks what its components will ask. What
 * would stop a build is an issue. Never throws.
 */
export async function checkTexts(files: CampaignFiles, checked: CheckedCampaign): Promise<Issue[]> {
  const issues: Issue[] = [];
  const paths = new Set(files.keys());
  for (const text of checked.texts) {
    const source = readSource(files, text.file);
    if (typeof source !== 'string') issues.push(source);
    else {
      const read = {
        ...text,
        ...(await compileText(text.file, source)),
        status: statusOf(checked, text),
      };
      issues.push(
        ...faultsOf(read),
        ...checkParts(read, paths),
        ...checkPolicy(read),
        ...checkAnswers(read, checked),
      );
    }
  }
  return issues;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The characters of a text, or why it has none. */
function readSource(files: CampaignFiles, file: string): string | Issue {
  const bytes = files.get(file);
  const place = { file };
  const why = files.why?.(file) ?? (bytes === undefined ? 'rights' : undefined);
  if (why !== undefined) return makeIssue('unreadable-file', { place, facts: { why } });
  try {
    const source = utf8.decode(bytes);
    if (!source.includes('\0')) return source;
    return makeIssue('unreadable-file', { place, facts: { why: 'nul', what: 'text' } });
  } catch {
    return makeIssue('unreadable-file', { place, facts: { why: 'encoding', what: 'text' } });
  }
}

const statusOf = (
  { editions }: CheckedCampaign,
  { folder, name }: CampaignText,
): ReadText['status'] =>
  folder === 'reports' && editions.some(({ edition, kind }) => edition === name && kind === 'draft')
    ? 'draft'
    : 'published';

const faultsOf = ({ file, faults, status }: ReadText): Issue[] =>
  faults.map(({ line, found, facts }) =>
    makeIssue('malformed-text', { place: { file, row: line }, found, facts, status }),
  );
