import type { GapOutcome, LinkFinding, ObjectiveFinding, Relevance } from '#model/relevance.ts';
import { type Related, formLink, formName, listNames } from '#publish/book/related.ts';
import { isRelevant } from '#relate/links.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';

/** One objective with its relevant links, the strongest first, and what was read besides. */
export function objectiveFacts(related: Related, finding: ObjectiveFinding) {
  const { site, book } = related;
  const { objective: words } = site.locale.words;
  const { state, text, links, file, row } = finding;
  return {
    text,
    state: words.state[state],
    missing: state === 'gap',
    counts: state !== 'not-relevant' && state !== 'not-analysed',
    source: objectiveSource(related, finding),
    notes: notesOf(related, finding),
    links: links
      .filter(isRelevant)
      .toSorted((a, b) => b.relevance - a.relevance)
      .map((link) => linkFacts(related, link)),
    place: {
      href: site.address.download(book.edition.edition, 'objectives.csv'),
      text: words.row(file, String(row)),
    },
  };
}

/** One link of an objective to a form. */
export function linkFacts(related: Related, link: LinkFinding) {
  const { relevance, objective: words, frame } = related.site.locale.words;
  const { linkMade, byAll, form, reason, quote, quoteUrl } = link;
  const bearsOn = formLink(related, form);
  return {
    form: bearsOn,
    strength: relevance.strength[link.relevance] ?? '',
    made: byAll ? words.made.byAll : words.made[linkMade],
    missing: linkMade === 'no',
    ...(reason !== undefined && { reason }),
    ...(quote !== undefined && { quote }),
    ...(quoteUrl !== undefined && {
      quoteSource: { href: quoteUrl, text: words.quoteSource, of: frame.ofSubject(bearsOn.text) },
    }),
  };
}

/** Where an objective stands: document and page. */
export function objectiveSource(
  { site }: Related,
  { sourceTitle, sourceUrl, page }: ObjectiveFinding,
) {
  const { objective: words, frame } = site.locale.words;
  const text = sourceTitle ?? sourceUrl;
  if (text === undefined) return undefined;
  return {
    text,
    ...(sourceUrl !== undefined && { href: sourceUrl }),
    ...(page !== undefined && { page: frame.further(/^\d/.test(page) ? words.page(page) : page) }),
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

/** The gap as a big number with what it counts beneath; undefined where none can be told. */
export function gapFigure(locale: Locale, gap: GapOutcome) {
  if (gap.kind === 'none') return undefined;
  const { count } = locale.format;
  const { no, relevant } = gap.objectives;
  const of = pluralForm(locale, locale.words.map.figure, relevant, no);
  return { number: count(no), of: of(count(relevant)), missing: no > 0 };
}
