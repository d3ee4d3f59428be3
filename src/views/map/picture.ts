import type { MapData, MapWords } from '#chart/map/data.ts';
import { type MapNames, mapDataOf } from '#chart/map/from-relevance.ts';
import { placeMap } from '#chart/map/place.ts';
import type { EditionRelevance } from '#model/relevance.ts';
import { type Related, departmentPage, formLink, formName } from '#publish/book/related.ts';
import { fullName, shortName } from '#publish/site.ts';
import { wordDepartmentCount } from '#site/sentence/criterion.ts';
import { pluralForm } from '#site/plural.ts';
import { shownForms } from '#site/shown-count.ts';
import { wordCell, wordForm } from '#site/sentence/relevance-cell.ts';
import { wordGap, wordGapOf, wordSurprises } from '#site/sentence/relevance.ts';

/**
 * The map as a picture in a page, placed for every size. Its title says what the page does not say
 * already: who else it concerns.
 */
export function mapPicture(related: Related) {
  const { site } = related;
  const { mapPicture: words } = site.locale.words;
  const data = mapData(related);
  const { label, title, description, source } = data.words.poster;
  const surprise = wordSurprises(site.locale, related.relevance);
  return {
    id: 'map-picture',
    words: {
      label,
      title: surprise ?? title,
      description,
      source,
      skip: { href: '#matrix', text: words.skip },
    },
    map: placeMap(data),
  };
}

/** The controls that let a part of the map stand out. */
export function mapFilters(related: Related) {
  const { locale } = related.site;
  const { filters } = locale.words.mapPicture;
  const { forms, sectors } = mapData(related);
  const departments = sectors.flatMap((sector) => sector.departments);
  const strands = departments.flatMap(({ cells }) => cells);
  return {
    fields: [
      { name: 'form' as const, label: filters.form, all: filters.allForms, options: forms },
      {
        name: 'sector' as const,
        label: filters.sector,
        all: filters.allSectors,
        options: sectors.flatMap(({ id, name }) => (id === undefined ? [] : { id, name })),
      },
      {
        name: 'department' as const,
        label: filters.department,
        all: filters.allDepartments,
        options: departments,
      },
    ],
    gaps: filters.gaps,
    reset: filters.reset,
    shown: shownForms(locale, filters.shown, strands.length),
  };
}

/** What the map of an edition shows, in words that are finished. */
export const mapData = (related: Related): MapData =>
  mapDataOf(related.relevance, namesOf(related));

function namesOf(related: Related): MapNames {
  const { site, relevance } = related;
  const { locale } = site;
  const { mapPicture: words } = locale.words;
  const sectors = new Map(site.campaign.sectors.map(({ sector, name }) => [sector, name]));
  return {
    form: (form) => ({
      name: formName(related, form),
      href: formLink(related, form).href,
      text: formText(related, relevance, form),
    }),
    sector: (sector) => sectors.get(sector ?? '') ?? sector ?? words.sector,
    department: ({ department, gap }) => ({
      name: shortName(site, department),
      href: departmentPage(related, department),
      text: wordGapOf(locale, fullName(site, department), gap),
    }),
    cell: (department, cell) =>
      words.cell(shortName(site, department), formName(related, cell.form), wordCell(locale, cell)),
    count: locale.format.count,
    notRead: words.notRead,
    nothing: words.nothing,
    words: wordsOf(related),
  };
}

function formText(related: Related, { byForm }: EditionRelevance, id: string): string {
  const name = formName(related, id);
  const found = byForm.find(({ form }) => form === id);
  return found === undefined ? name : wordForm(related.site.locale, name, found);
}

function wordsOf(related: Related): MapWords {
  const { site, book, relevance } = related;
  const { mapPicture: words } = site.locale.words;
  const { count } = site.locale.format;
  const forms = pluralForm(site.locale, words.forms, relevance.forms.length);
  return {
    centre: words.centre,
    wings: words.wings,
    key: words.key,
    poster: {
      label: words.label(book.edition.title),
      title: wordGap(site.locale, relevance.government.gap),
      description: words.description(
        wordDepartmentCount(site.locale, relevance.departments.length),
        forms(count(relevance.forms.length)),
      ),
      source: sourceOf(related),
    },
  };
}

/** Where a picture that left its page comes from. */
function sourceOf({ site, book }: Related): string {
  const { mapPicture: words } = site.locale.words;
  const { organisation, name, licence } = site.campaign.settings;
  const { edition, title } = book.edition;
  const parts = [title, organisation ?? name, ...(licence === undefined ? [] : [licence])];
  const source = words.source(parts);
  return site.origin === undefined
    ? source
    : words.address(source, `${site.origin}${site.address.map(edition)}`);
}
