import type { FactsOf } from '#model/issue.ts';
import { contrastOf, paper } from '#model/contrast.ts';

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
  if (key === 'contact') return judgeContact(value);
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

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function judgeLanguage(tag: string): SettingFault | undefined {
  if (isLanguage(tag)) return undefined;
  const right = tag.replaceAll('_', '-');
  return { right: isLanguage(right) ? right : languageNamed(tag) };
}

/** Whether a tag is well formed and its language is one; of those with three letters not all are named. */
function isLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language.length === 3 || english.of(language) !== undefined;
  } catch {
    return false;
  }
}

/** The tag of a language that is given by its name, in English or its own: `Welsh`, `Cymraeg`. */
function languageNamed(text: string): string | undefined {
  const name = text
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => namesOf(tag).includes(name));
}

function namesOf(tag: string): (string | undefined)[] {
  const known = english.of(tag);
  if (known === undefined) return [];
  const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
  return [known.toLowerCase(), own?.toLowerCase()];
}
