/** The languages that the words of the interface exist in, by their tag; each has a catalogue. */
export const interfaceLanguages = ['en'] as const;

/**
 * The settings that name what is graded, in the forms that the sentences of each language need. Who
 * gives one of a group has to give all of it: no form is made from another.
 */
export const termGroups = {
  en: [
    ['subject'],
    ['government', 'government_first'],
    ['body', 'bodies', 'body_first', 'bodies_first'],
  ],
} as const satisfies Record<InterfaceLanguage, readonly (readonly string[])[]>;

/** A setting that names what is graded. */
export type TermSetting = (typeof termGroups)[InterfaceLanguage][number][number];

/** A language with a catalogue of words. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language of a BCP 47 tag whose words a site is written in; undefined without a catalogue. */
export const interfaceLanguageOf = (tag: string): InterfaceLanguage | undefined => {
  const { language } = new Intl.Locale(tag);
  return interfaceLanguages.find((known) => known === language);
};
