import type { FactsOf } from '#model/issue.ts';
import { contrastOf, paper } from '#model/contrast.ts';
import { isLanguageTag, languageNamed } from './language-named.ts';

/** Why a value does not fit its setting, and what to write instead where that is plain. */
export type SettingFault = Pick<
  FactsOf<'malformed-setting'>,
  'why' | 'right' | 'host' | 'character'
>;

/**
 * What the schemas of settings can't say: a language, a mail address, a colour, an address of a site.
 * Undefined where the value fits.
 */
export function judgeSetting(key: string, value: string): SettingFault | undefined {
  if (key === 'language') return judgeLanguage(value);
  if (key === 'contact' || key === 'press_contact') return judgeContact(value);
  if (key === 'address') return judgeAddress(value);
  return key === 'accent' && !isAccent(value) ? {} : undefined;
}

/** Addresses of pages are made of origin and path; what a query or a hash says would be lost unseen. */
function judgeAddress(value: string): SettingFault | undefined {
  const url = URL.parse(value);
  if (url === null) return undefined;
  const folder = url.pathname.replace(/[^/]*\.(?:x?html?|php|aspx?|jsp|md)\/?$/i, '');
  const right = `${url.origin}${folder}`;
  if (folder !== url.pathname) return { why: 'file', right };
  return /[?#]/.test(value) ? { why: 'query', right } : undefined;
}

/** Other signs would add recipients or text to every mail, or break its link. */
const mail = /^[\p{L}\p{N}.!#$*+/=^_`{|}~'-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u;

function judgeContact(value: string): SettingFault | undefined {
  if (mail.test(value)) return undefined;
  const bare = (/<([^<>]*)>/.exec(value)?.[1] ?? value).trim().replace(/^mailto:\s*|\?.*$/gi, '');
  if (mail.test(bare)) return { right: bare };
  return value.split('@').length > 2 ? { why: 'several' } : {};
}

/** A colour in which text can be read on paper, and paper on it. */
const isAccent = (value: string): boolean =>
  /^#[0-9a-f]{6}$/i.test(value) && contrastOf(value, paper) >= 4.5;

const judgeLanguage = (value: string): SettingFault | undefined =>
  isLanguageTag(value) ? undefined : { right: languageNamed(value) };
