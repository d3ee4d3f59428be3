import { placeMap } from '#chart/map/place.ts';
import type { Related } from '#publish/book/related.ts';
import { wordSurprises } from '#site/sentence/relevance.ts';
import { mapData } from './map-data.ts';

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
  const { filters } = related.site.locale.words.mapPicture;
  const { forms, sectors } = mapData(related);
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
        options: sectors.flatMap(({ departments }) => departments),
      },
    ],
    gaps: filters.gaps,
    reset: filters.reset,
    shown: filters.shown,
  };
}
