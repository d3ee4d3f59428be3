import type { EditionRelevance, GapOutcome } from '#model/relevance.ts';
import type { Locale } from '#site/locale.ts';
import type { NameOf } from './change.ts';
import { pluralForm } from '#site/plural.ts';

/**
 * The finding of an edition, by objectives and without a full stop: `11 of 24 objectives that bear on
 * violence against women make no link to it`. Why there is none where there is no gap to tell.
 */
export function wordGap(locale: Locale, gap: GapOutcome): string {
  const { finding } = locale.words.relevance;
  if (gap.kind === 'none') return finding.none[gap.why];
  const { count } = locale.format;
  const { no, relevant } = gap.objectives;
  if (no === 0) return pluralForm(locale, finding.noneOf, relevant)(count(relevant));
  if (no === relevant) return pluralForm(locale, finding.allOf, relevant)(count(relevant));
  return pluralForm(locale, finding.some, relevant, no)(count(no), count(relevant));
}

/** The finding of one department or sector: its name, then the same. */
export const wordGapOf = (locale: Locale, name: string, gap: GapOutcome): string =>
  locale.words.relevance.finding.of(name, wordGap(locale, gap));

/** What the finding leaves out, in sentences: what is only implied, and the gap by links. */
export function wordGapDetail(locale: Locale, gap: GapOutcome): string[] {
  if (gap.kind === 'none') return [];
  const { relevance } = locale.words;
  const { count } = locale.format;
  const { implicit } = gap.objectives;
  const { no, relevant } = gap.links;
  const implied = pluralForm(locale, relevance.implicit, implicit)(count(implicit));
  const links = pluralForm(locale, relevance.links, relevant, no)(count(no), count(relevant));
  return implicit === 0 ? [links] : [implied, links];
}

/** Who was not read and what was not analysed, in sentences; empty where nothing is missing. */
export function wordMissing(locale: Locale, edition: EditionRelevance, nameOf: NameOf): string[] {
  const { relevance } = locale.words;
  const { format } = locale;
  const { notRead, notAnalysed } = edition;
  const unread = relevance.notRead(format.list(notRead.map((id) => nameOf(id))));
  const { length } = notAnalysed;
  const left = pluralForm(locale, relevance.notAnalysed, length)(format.count(length));
  return [...(notRead.length > 0 ? [unread] : []), ...(notAnalysed.length > 0 ? [left] : [])];
}

/** The forms that no department takes up; undefined where each is. */
export function wordNotTakenUp(
  locale: Locale,
  { byForm }: EditionRelevance,
  formNameOf: NameOf,
): string | undefined {
  const forms = byForm.filter(({ takenUp }) => !takenUp).map(({ form }) => formNameOf(form));
  if (forms.length === 0) return undefined;
  return locale.words.relevance.notTakenUp(locale.format.list(forms));
}

/** The finding that surprises, without a full stop; undefined where there is none. */
export function wordSurprises(locale: Locale, { surprises }: EditionRelevance): string | undefined {
  if (surprises.length === 0) return undefined;
  const { headline, linked } = locale.words.relevance.surprise;
  const { count } = locale.format;
  const finding = pluralForm(locale, headline, surprises.length)(count(surprises.length));
  const linking = surprises.filter(({ central }) =>
    central.every(({ linkMade }) => linkMade === 'explicit'),
  ).length;
  if (linking === 0) return linked.none(finding);
  return pluralForm(locale, linked.some, linking)(finding, count(linking));
}

/** One department of that finding: `Transport: 5 central links`. */
export function wordSurprise(
  locale: Locale,
  { central }: EditionRelevance['surprises'][number],
  name: string,
): string {
  const word = pluralForm(locale, locale.words.relevance.surprise.department, central.length);
  return word(name, locale.format.count(central.length));
}
