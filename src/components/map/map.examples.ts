import type { MapData } from '#chart/map/data.ts';
import { placeMap } from '#chart/map/place.ts';
import type { Example } from '#components/chart/example.ts';
import { type Invention, inventMap } from './invented-map.ts';
import type { RelevanceMapProps } from './map-props.ts';

function filtersOf({ forms, sectors }: MapData): NonNullable<RelevanceMapProps['filters']> {
  const departments = sectors.flatMap((sector) => sector.departments);
  const options = sectors.map(({ id, name }) => ({ id: id ?? '', name }));
  return {
    fields: [
      { name: 'form', label: 'Form', all: 'All forms', options: forms },
      { name: 'sector', label: 'Sector', all: 'All sectors', options },
      { name: 'department', label: 'Department', all: 'All departments', options: departments },
    ],
    gaps: 'Gaps only',
    reset: 'Show all',
    shown: { 'data-shown': '{count} of {of} lines shown' },
  };
}

function example(name: string, title: string, given: Invention): Example<RelevanceMapProps> {
  const data = inventMap(given);
  return {
    name,
    title,
    props: {
      id: `map-${name}`,
      words: {
        label: 'Relevance map, 2026',
        title: data.words.poster.title,
        description:
          'A map of departments and forms of violence; the matrix has all of it as text.',
        source: data.words.poster.source,
        skip: { href: `#map-${name}-end`, text: 'Skip the map' },
      },
      map: placeMap(data),
      filters: filtersOf(data),
    },
  };
}

export const examples: Example<RelevanceMapProps>[] = [
  example('fourteen', 'Fourteen departments and eight forms', { departments: 14, forms: 8 }),
  example('five', 'Five departments and three forms', { departments: 5, forms: 3 }),
  example('long-names', 'Names of 90 characters', { departments: 14, forms: 12, long: true }),
  example('sixty', 'Sixty departments and twelve forms', { departments: 60, forms: 12 }),
];
