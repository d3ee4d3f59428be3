import { plainWord } from '#ingest/cell/normalise.ts';

/** The languages in whose words people may name a language, besides its own. */
const speakers = ['en', 'es', 'fr', 'pt', 'de', 'cy', 'ar'];

/** Whether a text is the tag of a language that is known, `es` or `pt-BR`; of those with three letters not all are named. */
export function isLanguageTag(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language.length === 3 || nameIn('en', language) !== undefined;
  } catch {
    return false;
  }
}

/**
 * The tag of the language that a text names in its own words or those of others, `es` for Spanish,
 * Español and Sbaeneg; undefined where none is known.
 */
export function languageNamed(text: string): string | undefined {
  const tag = text.replaceAll('_', '-');
  if (tag !== text && isLanguageTag(tag)) return tag;
  byName ??= gatherNames();
  return byName.get(plainWord(text)) ?? byName.get(plainWord(text.replace(/\s*[([,].*$/, '')));
}

let byName: ReadonlyMap<string, string> | undefined;

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Of all tags of two letters; a name that two languages have is that of the first. */
function gatherNames(): ReadonlyMap<string, string> {
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  const names = new Map<string, string>();
  for (const tag of tags.filter((each) => nameIn('en', each) !== undefined)) {
    for (const speaker of [tag, ...speakers]) {
      const name = plainWord(nameIn(speaker, tag) ?? '');
      if (!names.has(name)) names.set(name, tag);
    }
  }
  return names;
}

const namers = new Map<string, Intl.DisplayNames>();

function nameIn(speaker: string, tag: string): string | undefined {
  const namer =
    namers.get(speaker) ?? new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' });
  namers.set(speaker, namer);
  return namer.of(tag);
}
