import { escapeXml } from './escape.ts';

/** What an attribute may hold; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element of a file. The content is markup already. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${writeValue(value)}"`]))
    .join('');
  if (content.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>${content.join('')}</${name}>`;
}

const writeValue = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);
