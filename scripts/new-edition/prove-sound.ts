import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import type { Files, Layout } from './layout.ts';

/**
 * Checks the campaign as it would be with a layout written, before anything is. Undefined where it
 * has no error, otherwise the first one in words. Never throws.
 */
export function proveSound(files: Files, layout: Layout, today: string): string | undefined {
  const after = new Map([
    ...files,
    ...layout.files.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  const { issues } = ingestCampaign(after, today);
  const error = issues.find(({ severity }) => severity === 'error');
  return error && `The tables would then have an error: ${describeIssue(error).message}`;
}
