import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { FactsOf, Issue } from '#model/issue.ts';
import type { ReadText } from './check-texts.ts';
import type { PlacedElement } from './text-parts.ts';

/** Attributes whose address a browser asks for by itself. */
const asked = ['src', 'srcset', 'poster', 'data'];

/** Parts of a text that the content security policy of the pages refuses, so that nobody sees them. */
export function checkPolicy({ file, elements, pictures }: ReadText): Issue[] {
  const issueAt = (row: number, found: string, why: FactsOf<'text-part-not-shown'>['why']) =>
    makeIssue('text-part-not-shown', { place: { file, row }, found, facts: { why } });
  return [
    ...pictures
      .filter(({ text }) => isRemote(text))
      .map(({ text, line }) => issueAt(line, text, 'remote')),
    ...elements.flatMap((element) => {
      const { name, line, attributes } = element;
      const remote = asked.map((each) => attributes.get(each) ?? '').find(isRemote);
      if (remote !== undefined) return issueAt(line, remote, 'remote');
      const why = whyRefused(element);
      return why === undefined
        ? []
        : issueAt(line, `<${[name, ...attributes.keys()].join(' ')}>`, why);
    }),
  ];
}

const isRemote = (address: string): boolean => /^(?:https?:)?\/\//i.test(address);

/** Of elements alone: components are written by code of ours, or of the campaign. */
function whyRefused({ name, attributes }: PlacedElement) {
  if (!/^[a-z]/.test(name)) return undefined;
  const names = [...attributes.keys()].map((each) => each.toLowerCase());
  if (name === 'script' || names.some((each) => each.startsWith('on'))) return 'script';
  return name === 'style' || names.includes('style') ? 'style' : undefined;
}
