import type { DepartmentPair, DepartmentRelevance, GapTally, Surprise } from '#model/relevance.ts';
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
import { gapFigure, objectiveFacts } from '#views/relevance/objective.ts';
import { endSentence } from '#site/sentence/line.ts';
import { pluralForm } from '#site/plural.ts';
import { wordGap, wordMissing, wordNotTakenUp, wordSurprise } from '#site/sentence/relevance.ts';

interface Gapped {
  readonly row: DepartmentRelevance;
  readonly objectives: GapTally;
  readonly links: GapTally;
}

/** The departments with objectives that make no link, largest gap first, and who has none. */
export function gapList(related: Related) {
  const { gaps } = related.site.locale.words.map;
  const told = related.relevance.departments.flatMap((row) =>
    row.gap.kind === 'gap' ? [{ row, ...row.gap }] : [],
  );
  const listed = told.filter(({ objectives }) => objectives.no > 0).toSorted(largestGapFirst);
  const others = told.filter(({ objectives }) => objectives.no === 0);
  const names = (some: readonly Gapped[]) =>
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
  const page = departmentPage(related, department);
  return {
    id: `gap-${department}`,
    department: departmentLink(related, department),
    figure: gapFigure(site.locale, gap),
    objectives: objectives
      .filter(({ state }) => state === 'gap')
      .map((finding) => objectiveFacts(related, finding)),
    ...(related.book.results.has(department) && {
      all: {
        href: `${page}#objectives`,
        text: site.locale.words.map.gaps.all,
        of: site.locale.words.frame.ofSubject(shortName(site, department)),
      },
    }),
  };
}

/** Who was not read, what was not analysed, and where the map covers more than the marks. */
export function missingFacts(related: Related) {
  const { site, book, relevance } = related;
  const { missing } = site.locale.words.map;
  const sentences = wordMissing(site.locale, relevance, (id) => shortName(site, id));
  const beyond = wordBeyond(related);
  return {
    sentences: [
      ...(sentences.length === 0 ? [missing.none] : [...sentences, missing.rule]),
      ...(beyond === undefined ? [] : [beyond]),
    ],
    notAnalysed: relevance.notAnalysed.map(({ objective, departments }) =>
      site.locale.words.map.change.objective(
        listNames(related, departments),
        book.objectives.get(objective)?.text ?? objective,
      ),
    ),
  };
}

/** Departments that were read and have no marks; undefined where there are none of these, or no marks at all. */
function wordBeyond(related: Related): string | undefined {
  const { site, book, relevance } = related;
  if (!book.hasMarks) return undefined;
  const ids = relevance.departments
    .filter(({ department, objectives }) => objectives.length > 0 && !book.results.has(department))
    .map(({ department }) => department);
  if (ids.length === 0) return undefined;
  const { beyond } = site.locale.words.map.missing;
  return pluralForm(site.locale, beyond, ids.length)(listNames(related, ids));
}

/** The departments behind the finding that surprises; undefined where there is none. */
export function surpriseFacts(related: Related) {
  const { surprises } = related.relevance;
  if (surprises.length === 0) return undefined;
  return { departments: surprises.map((each) => surpriseEntry(related, each)) };
}

function surpriseEntry(related: Related, surprise: Surprise) {
  const { site, book } = related;
  const { department, sector, central } = surprise;
  const why = site.campaign.sectors.find((each) => each.sector === sector)?.why;
  const objectives = Map.groupBy(central, ({ objective }) => objective);
  return {
    href: departmentPage(related, department),
    finding: wordSurprise(site.locale, surprise, shortName(site, department)),
    ...(why !== undefined && { why }),
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
  const strongest = pluralForm(locale, together.strongest, shown.length);
  return {
    lede: [
      pluralForm(locale, together.lede, pairs.length)(count(pairs.length)),
      together.order,
      ...(shown.length < pairs.length ? [strongest(count(shown.length))] : []),
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
