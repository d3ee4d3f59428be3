import { runsRightToLeft } from './isolate.ts';
import type { Language } from './locale.ts';

/** The texts of a campaign whose language the interface has no words in. */
export interface OwnTexts extends Language {
  /** Whether it is one of them, whole: a name, a question, a reason, a paragraph of a reply. */
  readonly has: (text: string) => boolean;
}

/** A tag, the text after it, and the name of the tag after that. */
const node = /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>([^<]+)(?=<(\/?[a-z][\w-]*))/gi;

/** What holds text and no element. */
const textOnly = new Set(['title', 'desc', 'text', 'option', 'script', 'style']);

/** What a text fills from its own side; within a line, a cell or a heading it stays where it is. */
const blocks = new Set(['p', 'blockquote', 'q', 'pre']);

/**
 * Gives the texts of a campaign their language within a page in the language of the interface. A
 * text that fills an element gives it to the element, any other one is isolated. It is done here for
 * all pages, so that no component has to know which of its texts are the campaign's.
 * @param html what stands in the page, as Astro writes it
 */
export const markOwnTexts = (html: string, own: OwnTexts): string =>
  html.replaceAll(node, (whole: string, ...[close, name, attributes, text, next]: string[]) => {
    if (close === undefined || name === undefined || text === undefined) return whole;
    const trimmed = text.trim();
    if (!own.has(unescape(trimmed))) return whole;
    const fills = close === '' && next === `/${name}`;
    const direction = runsRightToLeft(trimmed) ? own.direction : 'ltr';
    const language = `lang="${own.language}"`;
    if (textOnly.has(name)) {
      return fills ? `<${name}${attributes ?? ''} ${language}>${text}` : whole;
    }
    if (fills && blocks.has(name)) {
      return `<${name}${attributes ?? ''} ${language} dir="${direction}">${text}`;
    }
    const isolated = `<bdi ${language} dir="${direction}">${trimmed}</bdi>`;
    return `<${close}${name}${attributes ?? ''}>${text.replace(trimmed, () => isolated)}`;
  });

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const unescape = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
