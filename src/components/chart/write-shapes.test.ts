import { describe, expect, it } from 'vitest';
import { writeShapes } from './write-shapes.ts';

describe('writeShapes', () => {
  it('writes each shape as an element of its own, in their order', () => {
    const drawing = {
      width: 10,
      height: 10,
      textSize: 16,
      shapes: [
        { shape: 'line', kind: 'axis', x1: 0, y1: 1.5, x2: 2, y2: 3 },
        { shape: 'rect', kind: 'mark', x: 1, y: 2, width: 3, height: 4 },
        { shape: 'dot', kind: 'before', x: 1, y: 2, radius: 3 },
        {
          shape: 'path',
          kind: 'pointer',
          points: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    } as const;

    expect(writeShapes(drawing)).toBe(
      '<line class="line-axis" x1="0" y1="1.5" x2="2" y2="3"></line>' +
        '<rect class="rect-mark" x="1" y="2" width="3" height="4"></rect>' +
        '<circle class="dot-before" cx="1" cy="2" r="3"></circle>' +
        '<polyline class="path-pointer" points="1,2 3,4"></polyline>',
    );
  });

  it('names the size and the anchor of a text only where they are not the usual ones', () => {
    const text = { shape: 'text', kind: 'label', x: 1, y: 2, text: 'A' } as const;
    const shapes = [
      { ...text, size: 16, anchor: 'start' },
      { ...text, size: 24, anchor: 'end' },
    ] as const;

    expect(writeShapes({ width: 1, height: 1, textSize: 16, shapes })).toBe(
      '<text class="text-label" x="1" y="2">A</text>' +
        '<text class="text-label" x="1" y="2" font-size="24" text-anchor="end">A</text>',
    );
  });

  it('escapes text: a name is never markup', () => {
    const shape = { shape: 'text', kind: 'label', x: 0, y: 0, size: 16, anchor: 'start' } as const;
    const shapes = [{ ...shape, text: `<b> & "it's"` }];

    expect(writeShapes({ width: 1, height: 1, textSize: 16, shapes })).toBe(
      '<text class="text-label" x="0" y="0">&lt;b&gt; &amp; &quot;it&#39;s&quot;</text>',
    );
  });
});
