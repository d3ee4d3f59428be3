import type { CellProblem } from './outcome.ts';

/** Why a text is no address that a reader may open: it has no scheme, one that is not allowed, or is broken. */
export function diagnoseAddress(text: string): CellProblem {
  return { kind: 'unsafe-address', found: text, facts: { why: reasonOf(text) } };
}

function reasonOf(text: string): string {
  if (/\s/.test(text)) return 'space';
  if (/^https?:/i.test(text)) return 'broken';
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return 'scheme';
  return /^[^\s/@]+\.[a-z]{2,}/i.test(text) ? 'no scheme' : 'broken';
}
