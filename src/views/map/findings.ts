import type { DepartmentPair, DepartmentRelevance, Surprise } from '#model/relevance.ts';
import {
  type Related,
  departmentLink,
  departmentPage,
  formLink,
  formName,
  largestGapFirst,
  listNames,
} from '#publish/book/related.ts';
import { shortName } from '#publish/site.ts';
import { gapFigure, showObjective } from '#views/relevance/objective.ts';
import { endSentence } from '#site/sentence/line.ts';
import { pluralForm } from '#site/plural.ts';
import { wordGap, wordNotTakenUp, wordSurprise } from '#site/sentence/relevance.ts';

/** The departments with objectives that make no link. */
export type GapList = ReturnType<typeof gapList>;

/** The departments with objectives that make no link, largest gap first, and who has none. */
export function gapList(related: Related) {
  const { gaps } = related.site.locale.words.map;
  const known = related.relevance.departments.flatMap((row) =>
    row.gap.kind === 'gap' ? [{ row, ...row.gap }] : [],
  );
  const listed = known.filter(({ objectives }) => objectives.no > 0).toSorted(largestGapFirst);
  const others = known.filter(({ objectives }) => objectives.no === 0);
  const names = (some: typeof known) =>
    listNames(
      related,
      some.map(({ row }) => row.department),
    );
  const partly = others.filter(({ links }) => links.no > 0);
  const whole = others.filter(({ links }) => links.no === 0);
  return {
    lede: listed.length > 0 ? gaps.lede : noGaps(related),
    departments: listed.map(({ row }) => gapEntry(related, row)),
    notes: [
      ...(partly.length === 0 ? [] : [gaps.partly(names(partly))]),
      ...(whole.length === 0 ? [] : [gaps.whole(names(whole))]),
    ],
  };
}

/** Where nothing is relevant, there is nothing that makes its links either. */
function noGaps({ site: { locale }, relevance }: Related): string {
  const { gap } = relevance.government;
  return gap.kind === 'none' ? endSentence(wordGap(locale, gap)) : locale.words.map.gaps.none;
}

function gapEntry(related: Related, { department, gap, objectives }: DepartmentRelevance) {
  const { site } = related;
  return {
    id: `gap-${department}`,
    department: departmentLink(related, department),
    figure: gapFigure(site.locale, gap),
    objectives: objectives
      .filter(({ state }) => state === 'gap')
      .map((finding) => showObjective(related, finding)),
    all: related.book.results.has(department)
      ? {
          href: `${departmentPage(related, department)}#objectives`,
          text: site.locale.words.map.gaps.all,
          of: site.locale.words.frame.ofSubject(shortName(site, department)),
        }
      : undefined,
  };
}

/** A department with central links in a sector that few would look at. */
export type Surprised = ReturnType<typeof showSurprise>;

/** The departments behind the finding that surprises; empty where there is none. */
export const surpriseList = (related: Related) =>
  related.relevance.surprises.map((surprise) => showSurprise(related, surprise));

function showSurprise(related: Related, surprise: Surprise) {
  const { site, book } = related;
  const { department, sector, central } = surprise;
  const objectives = Map.groupBy(central, ({ objective }) => objective);
  return {
    href: departmentPage(related, department),
    finding: wordSurprise(site.locale, surprise, shortName(site, department)),
    why: site.campaign.sectors.find((each) => each.sector === sector)?.why,
    objectives: [...objectives].map(([objective, links]) => ({
      text: book.objectives.get(objective)?.text ?? objective,
      forms: links.map(({ form, linkMade }) => ({
        ...formLink(related, form),
        made: site.locale.words.objective.made[linkMade],
        missing: linkMade === 'no',
      })),
    })),
  };
}

/** The forms that no department takes up. */
export type UntakenForms = ReturnType<typeof untakenForms>;

/** The forms that no department takes up, and where all forms are. */
export function untakenForms(related: Related) {
  const { site, book, relevance } = related;
  const { map } = site.locale.words;
  return {
    finding: wordNotTakenUp(site.locale, relevance, (form) => formName(related, form)),
    forms: relevance.byForm
      .filter(({ takenUp }) => !takenUp)
      .map(({ form }) => ({
        ...formLink(related, form),
        definition: book.forms.get(form)?.definition,
      })),
    all: { href: site.address.forms(book.edition.edition), text: map.forms.all },
  };
}

/** Every pair of many departments would bury the strongest. */
const shownAtMost = 12;

/** Who should be working together, the strongest pairs first; undefined where no two share a form. */
export function togetherList(related: Related) {
  const { locale } = related.site;
  const { together } = locale.words.map;
  const { count } = locale.format;
  const { pairs } = related.relevance;
  if (pairs.length === 0) return undefined;
  const shown = pairs.slice(0, shownAtMost);
  const strongest = pluralForm(locale, together.strongest, shown.length);
  return {
    lede: [
      pluralForm(locale, together.lede, pairs.length)(count(pairs.length)),
      together.order,
      ...(shown.length < pairs.length ? [strongest(count(shown.length))] : []),
    ].join(' '),
    pairs: shown.map((pair) => showPair(related, pair)),
  };
}

/** A pair of departments that share forms, and who makes the link. */
export type Together = ReturnType<typeof showPair>;

function showPair(related: Related, pair: DepartmentPair) {
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
