/** Words of the published scores of the past, which are shown as they were typed. */
export const record = {
  note: 'These figures are shown as they were published. They come without marks, so nothing is computed from them.',
  /** Before a link to it. */
  source: 'Source:',
  government: 'Government overall',
  noScore: 'No score published',
};
