import type { Relevance } from '#model/relevance.ts';

/** Whether a relevance is 2 or 3 (design, Words). */
export const isRelevant = ({ relevance }: { readonly relevance: Relevance }): boolean =>
  relevance >= 2;
