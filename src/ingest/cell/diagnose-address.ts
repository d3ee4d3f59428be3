import type { FactsOf } from '#model/issue.ts';
import { codeOf } from './diagnose-text.ts';
import type { CellProblem } from './outcome.ts';

type AddressFacts = FactsOf<'unsafe-address'>;

/** Why a text is no address that a reader may open: it has no scheme, one that is not allowed, or is broken. */
export const diagnoseAddress = (text: string): CellProblem => ({
  kind: 'unsafe-address',
  found: text,
  facts: addressFault(text),
});

function addressFault(text: string): AddressFacts {
  const hidden = /[\p{Cc}\p{Cf}]/u.exec(text)?.[0];
  if (hidden !== undefined) return { why: 'hidden', character: codeOf(hidden) };
  if (/\s/.test(text)) return { why: 'space' };
  if (/^https?:/i.test(text)) return faultAfterScheme(text);
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return { why: 'scheme' };
  return { why: /^[^\s/@]+\.[a-z]{2,}/i.test(text) ? 'no scheme' : 'broken' };
}

/** Browsers take what stands before an @ for a user, and go to the host behind it. */
function faultAfterScheme(text: string): AddressFacts {
  if (text.includes('\\')) return { why: 'backslash' };
  const host = /^https?:\/\/[^/?#]*@([^/?#@]+)/i.exec(text)?.[1];
  return host === undefined ? { why: 'broken' } : { why: 'user', host };
}
