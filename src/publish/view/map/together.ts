import type { DepartmentPair } from '#model/relevance.ts';
import { shortName } from '#publish/site.ts';
import { pluralForm } from '#site/sentence/plural-form.ts';
import { departmentPage, formLink, type Related } from '#publish/book/related.ts';

/** Every pair of many departments would bury the strongest. */
const shownAtMost = 12;

/** Who should be working together, the strongest pairs first; undefined where no two share a form. */
export function togetherFacts(related: Related) {
  const { locale } = related.site;
  const { together } = locale.words.map;
  const { count } = locale.format;
  const { pairs } = related.relevance;
  if (pairs.length === 0) return undefined;
  const shown = pairs.slice(0, shownAtMost);
  return {
    lede: [
      together.lede[pluralForm(locale, pairs.length)](count(pairs.length)),
      together.order,
      ...(shown.length < pairs.length ? [together.strongest(count(shown.length))] : []),
    ].join(' '),
    pairs: shown.map((pair) => pairFacts(related, pair)),
  };
}

function pairFacts(related: Related, pair: DepartmentPair) {
  const { site, book } = related;
  const { together } = site.locale.words.map;
  return {
    departments: pair.departments.map((id) => ({
      href: departmentPage(related, id),
      text: shortName(site, id),
    })),
    groups: groupsOf(related, pair),
    joint: pair.joint.map((id) => book.objectives.get(id)?.text ?? id),
    jointLabel: together.joint,
  };
}

/** The shared forms by who makes the link: neither first. */
function groupsOf(related: Related, { departments, forms }: DepartmentPair) {
  const { site } = related;
  const { together } = site.locale.words.map;
  const [one, other] = departments;
  const made = (side: 0 | 1, { sides }: DepartmentPair['forms'][number]): boolean =>
    sides[side].linkMade !== 'no';
  const group = (label: string, first: boolean, second: boolean) => ({
    label,
    missing: !first && !second,
    forms: forms
      .filter((form) => made(0, form) === first && made(1, form) === second)
      .map(({ form }) => formLink(related, form)),
  });
  return [
    group(together.neither, false, false),
    group(together.only(shortName(site, one)), true, false),
    group(together.only(shortName(site, other)), false, true),
    group(together.both, true, true),
  ].filter(({ forms: shared }) => shared.length > 0);
}
