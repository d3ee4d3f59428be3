import type { GapOutcome, LinkFinding, ObjectiveFinding, Relevance } from '#model/relevance.ts';
import { type Related, formLink, formName, listNames } from '#publish/book/related.ts';
import { isRelevant } from '#relate/links.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';

/** One objective as pages show it. */
export type ObjectiveEntry = ReturnType<typeof showObjective>;

/** One objective with its relevant links, the strongest first, and what was read besides. */
export function showObjective(related: Related, finding: ObjectiveFinding) {
  const { site, book } = related;
  const { objective: words } = site.locale.words;
  const { objective, state, text, links, file, row } = finding;
  return {
    /** Its anchor on the page of its department. */
    id: `objective-${objective}`,
    text,
    state: words.state[state],
    missing: state === 'gap',
    /** Whether it is relevant, and so counts. */
    counts: state !== 'not-relevant' && state !== 'not-analysed',
    source: objectiveSource(related, finding),
    notes: notesOf(related, finding),
    links: links
      .filter(isRelevant)
      .toSorted((a, b) => b.relevance - a.relevance)
      .map((link) => showLink(related, link)),
    place: {
      href: site.address.download(book.edition.edition, 'objectives.csv'),
      text: words.row(file, String(row)),
    },
  };
}

/** The bearing of an objective on one form as pages show it. */
export type LinkItem = ReturnType<typeof showLink>;

/** One link of an objective to a form, and what the department makes of it. */
export function showLink(related: Related, link: LinkFinding) {
  const { relevance, objective: words, frame } = related.site.locale.words;
  const { linkMade, byAll, form, reason, quote, quoteUrl } = link;
  const bearsOn = formLink(related, form);
  return {
    form: bearsOn,
    strength: relevance.strength[link.relevance] ?? '',
    made: byAll ? words.made.byAll : words.made[linkMade],
    missing: linkMade === 'no',
    reason,
    quote,
    quoteSource:
      quoteUrl === undefined
        ? undefined
        : { href: quoteUrl, text: words.quoteSource, of: frame.ofSubject(bearsOn.text) },
  };
}

/** Where an objective stands. */
export type ObjectiveSource = NonNullable<ReturnType<typeof objectiveSource>>;

/** Where an objective stands: document and page; undefined where that is not on file. */
export function objectiveSource(
  { site }: Related,
  { sourceTitle, sourceUrl, page }: ObjectiveFinding,
) {
  const { objective: words, frame } = site.locale.words;
  const text = sourceTitle ?? sourceUrl;
  if (text === undefined) return undefined;
  return {
    text,
    href: sourceUrl,
    page: page && frame.further(/^\d/.test(page) ? words.page(page) : page),
  };
}

function notesOf(related: Related, { sharedWith, namesAll, links }: ObjectiveFinding): string[] {
  const { objective: words } = related.site.locale.words;
  const forms = (wanted: Relevance): string | undefined => {
    const found = links.filter(({ relevance }) => relevance === wanted);
    if (found.length === 0) return undefined;
    return related.site.locale.format.list(found.map(({ form }) => formName(related, form)));
  };
  const some = forms(1);
  const none = forms(0);
  return [
    ...(sharedWith.length === 0 ? [] : [words.shared(listNames(related, sharedWith))]),
    ...(namesAll === undefined ? [] : [words.namesAll[namesAll.linkMade]]),
    ...(some === undefined ? [] : [words.some(some)]),
    ...(none === undefined ? [] : [words.irrelevant(none)]),
  ];
}

/** A big number with what it counts beneath. */
export type GapFigure = NonNullable<ReturnType<typeof gapFigure>>;

/** The gap as a big number with what it counts beneath; undefined where none can be told. */
export function gapFigure(locale: Locale, gap: GapOutcome) {
  if (gap.kind === 'none') return undefined;
  const { count } = locale.format;
  const { no, relevant } = gap.objectives;
  const of = pluralForm(locale, locale.words.relevance.figure, relevant, no);
  return { number: count(no), of: of(count(relevant)), missing: no > 0 };
}
