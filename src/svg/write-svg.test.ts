import { describe, expect, it } from 'vitest';
import type { GroupShape, Shape } from '#chart/drawing.ts';
import { writeShapes } from './write-svg.ts';

const path = { shape: 'path', kind: 'gap', d: 'M0,0L1,1', width: 2 } as const;
const strand: GroupShape = {
  shape: 'group',
  kind: 'strand',
  title: 'A gap.',
  href: '#cell-a-b',
  data: { department: 'a', sector: undefined },
  shapes: [path, { shape: 'group', kind: 'words', silent: true, shapes: [path] }],
};

describe('writeShapes', () => {
  it('writes each shape as an element of its own, in their order', () => {
    const shapes: Shape[] = [
      { shape: 'line', kind: 'axis', x1: 0, y1: 1.5, x2: 2, y2: 3 },
      { shape: 'rect', kind: 'mark', x: 1, y: 2, width: 3, height: 4 },
      { shape: 'dot', kind: 'before', x: 1, y: 2, radius: 3 },
      { shape: 'path', kind: 'pointer', d: 'M1,2L3,4' },
    ];

    expect(writeShapes(shapes, {})).toBe(
      '<line class="line-axis" x1="0" y1="1.5" x2="2" y2="3"/>' +
        '<rect class="rect-mark" x="1" y="2" width="3" height="4"/>' +
        '<circle class="dot-before" cx="1" cy="2" r="3"/>' +
        '<path class="path-pointer" d="M1,2L3,4"/>',
    );
  });

  it('names the size and the anchor of a text only where they are not the usual ones', () => {
    const text = { shape: 'text', kind: 'label', x: 1, y: 2, text: 'A' } as const;
    const shapes: Shape[] = [
      { ...text, size: 16, anchor: 'start' },
      { ...text, size: 24, anchor: 'end' },
    ];

    expect(writeShapes(shapes, { textSize: 16 })).toBe(
      '<text class="text-label" x="1" y="2">A</text>' +
        '<text class="text-label" x="1" y="2" font-size="24" text-anchor="end">A</text>',
    );
  });

  it('escapes text: a name is never markup', () => {
    const shape = { shape: 'text', kind: 'label', x: 0, y: 0, size: 16, anchor: 'start' } as const;

    expect(writeShapes([{ ...shape, text: `<b> & "it's"\u0007` }], { textSize: 16 })).toBe(
      '<text class="text-label" x="0" y="0">&lt;b&gt; &amp; &quot;it\'s&quot;</text>',
    );
  });

  it('writes a group in a page with its name, its link and what a script finds it by', () => {
    expect(writeShapes([strand], { page: '/map/' })).toBe(
      '<a class="group-strand" href="/map/#cell-a-b" data-department="a"><title>A gap.</title>' +
        '<path class="path-gap" d="M0,0L1,1" stroke-width="2"/>' +
        '<g class="group-words" aria-hidden="true">' +
        '<path class="path-gap" d="M0,0L1,1" stroke-width="2"/></g></a>',
    );
  });

  it('lets the keyboard reach a group that has a name and leads nowhere', () => {
    expect(writeShapes([{ ...strand, href: undefined, shapes: [] }], {})).toBe(
      '<g class="group-strand" tabindex="0" role="img" data-department="a"><title>A gap.</title></g>',
    );
  });

  it('writes a group in a file with its name and place alone, and only what has a paint', () => {
    const shapes: Shape[] = [
      path,
      { shape: 'rect', kind: 'target', x: 0, y: 0, width: 1, height: 1 },
    ];
    const group: GroupShape = { ...strand, at: { x: 1, y: 2, scale: 0.5 }, shapes };

    expect(writeShapes([group], { paint: { 'path-gap': { stroke: 'red' } } })).toBe(
      '<g transform="translate(1 2) scale(0.5)"><title>A gap.</title>' +
        '<path stroke="red" d="M0,0L1,1" stroke-width="2"/></g>',
    );
  });
});
