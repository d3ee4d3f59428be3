/** The languages that the words of the interface exist in, by their tag; each has a catalogue. */
export const interfaceLanguages = ['en'] as const;

/** A language with a catalogue of words. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language of a BCP 47 tag whose words a site is written in; undefined without a catalogue. */
export const interfaceLanguageOf = (tag: string): InterfaceLanguage | undefined => {
  const { language } = new Intl.Locale(tag);
  return interfaceLanguages.find((known) => known === language);
};
