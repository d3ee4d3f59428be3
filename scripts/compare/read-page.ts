import { parse } from 'parse5';
import { attributes, childrenOf, elementsBelow, type Element, textOf } from './page-tree.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';

/** What of a page is compared, each part as a list in the order of the page. */
export interface Page {
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly drawings: readonly Drawing[];
}

/** Attributes that are shown, spoken or sorted by; not those of Astro's own. */
const shown =
  /^(alt|title|placeholder|lang|dir|datetime|colspan|rowspan|scope|aria-(label|sort|current|valuetext|roledescription)|data-(?!astro-).*)$/;
const spokenFrom = /^aria-(labelledby|describedby)$/;
const fields = /^(input|option|textarea|select|button|meter|progress)$/;
const ofField = /^(type|name|value|min|max|checked|selected|disabled)$/;
const withAddress = /^(href|src|srcset|action|data|poster|cite)$/;
/** Styles, scripts and fonts are not compared. */
const notCompared = /\b(stylesheet|preload|modulepreload)\b/;

/**
 * A page as lists of what a reader, a search engine or another site gets from it.
 * @param path where it lies in the site, which its links start from
 */
export function readPage(html: string, path: string): Page {
  const root = parse(html);
  const all = elementsBelow(root);
  const ids = new Map(all.flatMap((element) => idOf(element).map((id) => [id, element])));
  const svgs = all.filter(({ tagName, parentNode }) => tagName === 'svg' && !isInSvg(parentNode));
  const drawings = svgs.map(readDrawing);
  const metas = all.filter(({ tagName }) => tagName === 'meta');
  return {
    drawings,
    parts: {
      title: all.filter(isTitle).map(textOf),
      meta: metas.map((meta) => Object.values(attributes(meta)).join(' = ')),
      text: all.filter(({ tagName }) => tagName === 'body').flatMap(textBlocks),
      'text of drawings': drawings.flatMap(({ text }) => text),
      links: all.flatMap((element) => addressesOf(element, `https://site.invalid/${path}`)),
      attributes: all.flatMap((element) => describe(element, ids)),
      forms: all.filter(({ tagName }) => fields.test(tagName)).map(describeField),
      'structured data': all.filter(isStructured).flatMap((each) => listValues(textOf(each))),
      anchors: findAnchors(all),
    },
  };
}

const idOf = (element: Element): string[] => {
  const { id } = attributes(element);
  return id === undefined ? [] : [id];
};

function isInSvg(node: Element['parentNode']): boolean {
  if (node === null || !('tagName' in node)) return false;
  return node.tagName === 'svg' || isInSvg(node.parentNode);
}

const isTitle = ({ tagName, parentNode }: Element): boolean =>
  tagName === 'title' && !isInSvg(parentNode);

const isStructured = (element: Element): boolean =>
  element.tagName === 'script' && attributes(element)['type'] === 'application/ld+json';

const inline =
  /^(a|abbr|b|bdi|bdo|button|cite|code|data|dfn|em|i|kbd|label|mark|option|output|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;
const unread = /^(script|style|svg)$/;

/** The text below an element, a string for each of its blocks. */
function textBlocks(body: Element): string[] {
  const write = (node: Element): string =>
    childrenOf(node)
      .map((child) => {
        if ('value' in child) return child.value.replace(/\s+/g, ' ');
        if (!('tagName' in child) || unread.test(child.tagName)) return '';
        return inline.test(child.tagName) ? write(child) : `\n${write(child)}\n`;
      })
      .join('');
  return write(body)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}

function addressesOf(element: Element, page: string): string[] {
  const given = attributes(element);
  if (element.tagName === 'script' || notCompared.test(given['rel'] ?? '')) return [];
  // What a drawing uses of itself is no link.
  if (element.tagName === 'use') return [];
  const kind = given['rel'] === undefined ? element.tagName : `${element.tagName} ${given['rel']}`;
  return Object.entries(given)
    .filter(([name]) => withAddress.test(name))
    .flatMap(([name, value]) =>
      (name === 'srcset' ? value.split(/,\s+/) : [value]).map((address) => {
        const [url = '', size = ''] = address.trim().split(/\s+/);
        return `${kind}: ${resolveAddress(url, page)} ${size}`.trim();
      }),
    );
}

/** The whole address; one within the site is written without a host. */
function resolveAddress(address: string, page: string): string {
  return URL.canParse(address, page)
    ? new URL(address, page).href.replace(/^https:\/\/site\.invalid/, '')
    : address;
}

function describe(element: Element, ids: ReadonlyMap<string, Element>): string[] {
  return Object.entries(attributes(element)).flatMap(([name, value]) => {
    if (shown.test(name)) return [`${name}: ${value}`.trim()];
    if (!spokenFrom.test(name)) return [];
    const texts = value.split(/\s+/).map((id) => {
      const found = ids.get(id);
      return found === undefined ? '(missing)' : textOf(found);
    });
    return [`${name}: ${texts.join(' ')}`];
  });
}

function describeField(element: Element): string {
  const given = Object.entries(attributes(element)).filter(([name]) => ofField.test(name));
  const value = element.tagName === 'textarea' ? [textOf(element)] : [];
  return [element.tagName, ...given.map(([name, text]) => `${name}=${text}`), ...value].join(' ');
}

/** Each value of a JSON text with the way to it; the text itself where it is none. */
function listValues(json: string): string[] {
  const list = (value: unknown, way: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          list(each, way === '' ? key : `${way}.${key}`),
        )
      : [`${way}: ${JSON.stringify(value)}`];
  try {
    return list(JSON.parse(json), '');
  } catch {
    return [json];
  }
}

/** The ids outside drawings that an address can end with; not those that only name a label's text. */
function findAnchors(all: readonly Element[]): string[] {
  const given = all.map(attributes);
  const labels = new Set(
    given.flatMap((each) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap(
        (name) => each[name]?.split(/\s+/) ?? [],
      ),
    ),
  );
  const linked = new Set(given.map(({ href = '' }) => href.split('#')[1] ?? ''));
  return all
    .filter(({ tagName, parentNode }) => tagName !== 'svg' && !isInSvg(parentNode))
    .flatMap(idOf)
    .filter((id) => linked.has(id) || !labels.has(id));
}
