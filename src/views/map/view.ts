import type { LinkChange, LinkChanges, ObjectiveChange } from '#model/relevance-change.ts';
import type { GapOutcome } from '#model/relevance.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Related, formName, listNames } from '#publish/book/related.ts';
import { editionSheets } from '#publish/download/edition-sheets.ts';
import { shortName } from '#publish/site.ts';
import { fileGroup } from '#views/data/files.ts';
import { mapFrame } from '#views/embed/code.ts';
import { frameOf } from '#views/frame/frame.ts';
import { gapFigure } from '#views/relevance/objective.ts';
import { gapList, missingFacts, surpriseFacts, togetherFacts, untakenForms } from './findings.ts';
import { departmentMatrix, sectorMatrix } from './matrix.ts';
import { mapFilters, mapPicture } from './picture.ts';
import { wordLinkChange, wordRelevanceChange } from '#site/sentence/relevance-change.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm, type PartOf, type Plural } from '#site/plural.ts';
import { wordGap, wordGapDetail } from '#site/sentence/relevance.ts';

/** The page of the relevance map of one edition. */
export function mapView(related: Related) {
  const { site, book } = related;
  const { words } = site.locale;
  const { edition, title } = book.edition;
  const hero = mapHero(related);
  return {
    frame: frameOf(site, {
      path: site.address.map(edition),
      title: words.frame.titleOf(words.map.title, edition),
      finding: hero.finding,
      description: words.map.description(hero.finding),
      book,
      subject: { kind: 'map' },
      embed: mapFrame,
      trail: [{ href: site.address.report(edition), text: title }],
    }),
    hero,
    map: { ...mapPicture(related), filters: mapFilters(related) },
    gaps: gapList(related),
    surprises: surpriseFacts(related),
    matrix: departmentMatrix(related),
    sectors: sectorMatrix(related),
    forms: untakenForms(related),
    together: togetherFacts(related),
    change: changeFacts(related),
    missing: missingFacts(related),
    downloads: mapDownloads(related),
  };
}

/** The head of the map's page: the finding, the number behind it, what was read. */
export function mapHero(related: Related) {
  const { site, book, relevance } = related;
  const { map } = site.locale.words;
  const { gap } = relevance.government;
  return {
    kicker: map.kicker(book.edition.title),
    finding: wordGap(site.locale, gap),
    lede: map.lede,
    figure: gapFigure(site.locale, gap),
    detail: wordGapDetail(site.locale, gap),
    facts: [...readFacts(related), ...madeFacts(related, gap)],
  };
}

/** A part of a whole in words: 3 of 8 read. */
function partOf(
  locale: Locale,
  words: Plural<PartOf>,
  [whole, part]: readonly [number, number],
): string {
  const { count } = locale.format;
  return pluralForm(locale, words, whole, part)(count(part), count(whole));
}

function readFacts({ site: { locale }, relevance }: Related) {
  const { facts } = locale.words.map;
  const { departments, notRead, government } = relevance;
  const all = new Set(
    departments.flatMap(({ objectives }) => objectives.map(({ objective }) => objective)),
  );
  const relevant = government.gap.kind === 'gap' ? government.gap.objectives.relevant : 0;
  const read = departments.length - notRead.length;
  const line = (term: string, text: string) => ({ term, lines: [{ text }] });
  return [
    line(facts.departments, partOf(locale, facts.read, [departments.length, read])),
    line(facts.objectives, partOf(locale, facts.relevant, [all.size, relevant])),
  ];
}

function madeFacts({ site: { locale } }: Related, gap: GapOutcome) {
  if (gap.kind === 'none') return [];
  const { facts } = locale.words.map;
  const { count } = locale.format;
  const { explicit, implicit } = gap.objectives;
  const links = partOf(locale, facts.unmade, [gap.links.relevant, gap.links.no]);
  return [
    { term: facts.made, lines: [{ text: facts.madeCounts(count(explicit), count(implicit)) }] },
    { term: facts.links, lines: [{ text: links }] },
  ];
}

/** What changed since the edition before, in sentences and in lists; why nothing can be compared. */
function changeFacts(related: Related) {
  const { site, relevance } = related;
  const { change } = relevance;
  const nameOf = (id: string): string => shortName(site, id);
  const sentences = wordRelevanceChange(site.locale, change, nameOf);
  const lists = change.kind === 'compared' ? listsOf(related, change, change.edition) : [];
  return { sentences, lists };
}

function listsOf(related: Related, changes: LinkChanges, editionBefore: string) {
  const { site, book } = related;
  const { change } = site.locale.words.map;
  const before = site.books.find(({ edition }) => edition.edition === editionBefore);
  const links = (some: readonly LinkChange[]) => some.map((each) => linkText(related, each));
  const objectives = (some: readonly ObjectiveChange[], of: EditionBook | undefined) =>
    some.map((each) => objectiveText(related, each, of));
  const lists = [
    { title: change.made, missing: false, items: links(changes.made) },
    { title: change.lost, missing: true, items: links(changes.lost) },
    { title: change.added, missing: false, items: objectives(changes.newObjectives, book) },
    { title: change.dropped, missing: false, items: objectives(changes.dropped, before) },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

const linkText = (related: Related, change: LinkChange): string =>
  wordLinkChange(related.site.locale, change, {
    text: related.book.objectives.get(change.objective)?.text ?? change.objective,
    names: {
      department: (id) => shortName(related.site, id),
      form: (id) => formName(related, id),
    },
  });

function objectiveText(
  related: Related,
  { objective, departments }: ObjectiveChange,
  book: EditionBook | undefined,
): string {
  const text = book?.objectives.get(objective)?.text ?? objective;
  const { change } = related.site.locale.words.map;
  return change.objective(listNames(related, departments), text);
}

const names = new Set(['gaps', 'relevance', 'pairs', 'links', 'objectives', 'forms', 'sectors']);

/** The map as a picture, and what it is made of as data. */
function mapDownloads({ site, book }: Related) {
  const { downloads } = site.locale.words.map;
  const { edition } = book.edition;
  const sheets = editionSheets(site, book).filter(({ name }) => names.has(name));
  return {
    lede: downloads.lede,
    picturesTitle: downloads.pictures,
    dataTitle: downloads.tables,
    pictures: [
      { href: site.address.mapFile(edition, 'map.svg'), text: downloads.svg },
      { href: site.address.mapFile(edition, 'map.png'), text: downloads.png },
    ],
    files: fileGroup(site, book, { title: downloads.files, sheets }),
    all: { href: site.address.data, text: downloads.data },
  };
}
