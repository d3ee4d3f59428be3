import type { FactsOf } from '#model/issue.ts';

/** What stands there, and what is wrong with it. */
interface Diagnosis {
  readonly found: string;
  readonly facts: FactsOf<'malformed-text'>;
}

/** What stands in a line from a place on, shortened. */
export const firstLine = (text: string): string => /^[^\r\n]{0,60}/.exec(text)?.[0] ?? '';

/**
 * What is wrong with what begins with `<`: a tag, or something that was meant as none.
 *
 * @param rest the text from there on
 * @param said what the compiler says of it
 */
export function diagnoseTag(rest: string, said: string): Diagnosis {
  const found = /^<[^<>]{0,200}>/.exec(rest)?.[0] ?? firstLine(rest);
  if (rest.startsWith('<!--')) return comment(rest);
  const address = /^<((?:https?:\/\/|www\.|mailto:|[^\s<>@"=]+@)[^\s<>]+)>/i.exec(rest)?.[1];
  if (address !== undefined) return { found, facts: { why: 'address', right: linked(address) } };
  if (said.includes('Expected a closing tag')) return { found, facts: unclosed(found) };
  if (said.includes('closing tag')) return { found, facts: { why: 'closing' } };
  if (!isTag.test(found)) return { found: firstLine(rest), facts: { why: 'less' } };
  const why = curly.test(found) ? 'quotes' : 'attribute';
  return { found, facts: { why, right: mend(found) } };
}

/** What was probably meant as a tag: its name, and a value or its end. */
const isTag = /^<\/?[A-Za-z][\w.]*(?:\s+[\w:-]+\s*=|\s*\/?>)/;

const curly = /[“”„‟«»″‘’‚‛‹›′`´]/;

/** An opening tag that the compiler takes. */
const sound = /^<[A-Za-z][\w.]*(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*\s*\/?>$/;

/** Components, and elements that never have a closing tag in HTML. */
const alone = /^<(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr|[A-Z][\w.]*)\b/;

/** As HTML has it; braces are how MDX does. */
function comment(rest: string): Diagnosis {
  const [whole = firstLine(rest), said] = /^<!--\s*([^]*?)\s*-->/.exec(rest) ?? [];
  return { found: whole, facts: { why: 'comment', right: `{/* ${said ?? 'your comment'} */}` } };
}

function linked(address: string): string {
  const bare = address.replace(/^mailto:/i, '');
  if (/^https?:/i.test(address)) return `[${bare}](${bare})`;
  return `[${bare}](${/^www\./i.test(address) ? 'https://' : 'mailto:'}${bare})`;
}

function unclosed(found: string): FactsOf<'malformed-text'> {
  const right = alone.test(found) ? found.replace(/\s*>$/, ' />') : undefined;
  return { why: 'unclosed', name: /^<([\w.]+)/.exec(found)?.[1], right };
}

/** The tag with straight quotation marks round its values, where that makes it sound. */
function mend(found: string): string | undefined {
  const straight = found
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/=\s*[‘’‚‛‹›′`´']([^"'‘’‚‛‹›′`´]*)[‘’‚‛‹›′`´']/g, '="$1"')
    .replace(/\s*=\s*([^\s"'{}<>/=]+)/g, '="$1"')
    .replace(/=\s*"\s*([^"]*?)\s*"/g, '="$1"');
  return sound.test(straight) && straight !== found ? straight : undefined;
}
