import type { Site } from '#publish/site.ts';

/** A note of a schema with the names in it, which stand in backticks there, in quotation marks. */
export const quoteNames = (site: Site, note: string): string =>
  note.replace(/`([^`]+)`/g, (_, name: string) => site.locale.words.data.dictionary.quoted(name));
