import { expect, test } from 'vitest';
import type { MapData } from './data.ts';
import { writeSvgFile } from '#svg/write-svg.ts';
import { paintMap } from './paint.ts';
import { drawPoster, placePoster } from './poster.ts';

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

const write = (data: MapData) =>
  writeSvgFile(drawPoster(placePoster(data)), {
    title: data.words.poster.title,
    description: data.words.poster.description,
    paint: paintMap(colours),
    attributes: {},
  });

test('the file of a map writes text as text, whatever stands in it', () => {
  const svg = write(data);
  expect(svg).not.toMatch(/<script|&(?!amp;|lt;|gt;|quot;)|\u0007/);
  expect(svg).toContain('<title>&lt;script&gt;&quot;R&amp;D&quot; &amp;</title>');
});

test('the file of a map closes what it opens and is the same each time', () => {
  const svg = write(data);
  const names = [...svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)];
  const open = names.filter(([, end, , self]) => end === '' && self === '').length;
  expect(names.filter(([, end]) => end === '/')).toHaveLength(open);
  expect(write(data)).toBe(svg);
});

test('the file of a map has a colour for all that is drawn, and neither classes nor links', () => {
  const svg = write(data);
  expect(svg).not.toMatch(/ class=| href=| data-| tabindex=/);
  for (const [shape] of svg.matchAll(/<(?:path|text|rect)[^>]*>/g))
    expect(shape).toMatch(/ (?:fill|stroke)="(?!none)/);
});
