import { expect, test } from 'vitest';
import type { MapData } from '#chart/map/data.ts';
import { placePoster } from '#chart/map/poster/place-poster.ts';
import { writeMapSvg } from './write-map-svg.ts';

const colours = {
  paper: 'white',
  ink: 'black',
  inkSoft: 'dimgrey',
  rule: 'grey',
  accent: 'purple',
  onAccent: 'white',
  pen: 'red',
};

const evil = '<script>"R&D" &\u0007';

const data: MapData = {
  forms: [{ id: 'f', name: evil, number: '1', text: evil }],
  sectors: [
    {
      id: 's',
      name: evil,
      departments: [
        {
          id: 'd',
          name: evil,
          text: evil,
          reading: 'read',
          gaps: '1',
          cells: [{ form: 'f', state: 'gap', relevance: 3, text: evil }],
        },
      ],
    },
  ],
  words: {
    centre: evil,
    wings: { evident: evil, other: evil },
    key: {
      intro: evil,
      gap: evil,
      partly: evil,
      implicit: evil,
      made: evil,
      weight: evil,
      gaps: evil,
      notRead: evil,
    },
    poster: { label: evil, title: evil, description: evil, source: evil },
  },
};

test('writeMapSvg writes text as text, whatever stands in it', () => {
  const svg = writeMapSvg(placePoster(data), colours);
  expect(svg).not.toMatch(/<script|&(?!amp;|lt;|gt;|quot;)|\u0007/);
  expect(svg).toContain('<title>&lt;script&gt;&quot;R&amp;D&quot; &amp;</title>');
});

test('writeMapSvg closes what it opens and is the same each time', () => {
  const svg = writeMapSvg(placePoster(data), colours);
  const names = [...svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)];
  const open = names.filter(([, end, , self]) => end === '' && self === '').length;
  expect(names.filter(([, end]) => end === '/')).toHaveLength(open);
  expect(writeMapSvg(placePoster(data), colours)).toBe(svg);
});
