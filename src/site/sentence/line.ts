/** A clause as a line of its own: it begins with a capital. */
export const beginLine = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence as a line of its own: it ends without a full stop. */
export const asLine = (sentence: string): string => sentence.replace(/[.。।]$/, '');

/** A line as a sentence among others: it ends with a full stop, unless it ends otherwise, also in quotes. */
export const endSentence = (text: string): string =>
  /[\p{Sentence_Terminal}…][”’"')\]\u2069]*$/u.test(text) ? text : `${text}.`;
