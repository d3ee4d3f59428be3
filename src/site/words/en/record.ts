import type { Terms } from '#site/terms.ts';

/** Words of the published scores of the past, which are shown as they were typed. */
export const record = ({ government }: Terms) => ({
  note: 'These figures are shown as they were published. They come without marks, so nothing is computed from them.',
  /** Before a link to it. */
  source: 'Source:',
  /** The figure for the whole. */
  overall: government?.first ?? 'Overall',
  noScore: 'No score published',
});
