import type { LineageNote } from '#model/outcome.ts';

const breaking = new Set<LineageNote['kind']>(['replace', 'merge', 'split', 'create', 'abolish']);

/**
 * Whether an event breaks what can be compared (design rule 11): all do but a rename and a transfer.
 * Never throws.
 */
export const breaksComparison = ({ kind }: LineageNote): boolean => breaking.has(kind);
