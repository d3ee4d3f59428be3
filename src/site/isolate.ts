/** Letters and digits of scripts that are written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether there is anything in a text that is written from right to left. */
export const runsRightToLeft = (text: string): boolean => rightToLeft.test(text);

const [start, end] = ['\u2068', '\u2069'];
const isolated = /\u2068[^\u2068\u2069]*\u2069/g;

/**
 * A text that keeps its own direction within a sentence that runs from left to right. Without this a
 * number that follows an Arabic name changes places with it. A text without letters from right to
 * left, and one in which they are all isolated already, stays as it is.
 */
export const isolate = (text: string): string =>
  runsRightToLeft(text.replaceAll(isolated, '')) ? `${start}${text}${end}` : text;

/** Words whose functions isolate every text that they set into a sentence. */
export const isolateIn = <T extends object>(words: T): T =>
  new Proxy(words, {
    get: (target, key): unknown => {
      const value: unknown = Reflect.get(target, key);
      return isWords(value) ? isolateIn(value) : value;
    },
    apply: (target, self, parts: readonly unknown[]): unknown =>
      typeof target === 'function'
        ? Reflect.apply(target, self, parts.map(isolatePart))
        : undefined,
  });

/** A phrase or a section of the catalogue; its lists hold finished texts. */
const isWords = (value: unknown): value is object =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && !Array.isArray(value));

/** A part of a sentence: a text, several of them, or texts by name. */
function isolatePart(part: unknown): unknown {
  if (typeof part === 'string') return isolate(part);
  if (Array.isArray(part)) return part.map(isolatePart);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, isolatePart(value)]));
}
