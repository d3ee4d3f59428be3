import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { composeCard } from '#card/compose.ts';
import { svgDrawing } from '#card/draw-svg.ts';
import type { CardElement } from '#card/element.ts';
import { cardFormats, formatNames, templateVersion } from '#card/format.ts';
import { cardFonts } from '#publish/fonts/card-fonts.ts';
import { sampleCards } from './sample-cards.ts';
import { overlap, ruleBoxes, textBoxes } from './text-boxes.ts';

const drawing = svgDrawing(await cardFonts());
const margin = 24;

/** Every sample in every shape, drawn once for all tests. */
const cases = await Promise.all(
  Object.entries(sampleCards).flatMap(([name, facts]) =>
    formatNames.map(async (format) => {
      const card = composeCard(facts, format);
      return { name, facts, format, card, svg: await drawing.draw(card, format) };
    }),
  ),
);

test('a changed drawing has a new version of the template, or platforms keep the old picture', () => {
  const hash = createHash('sha256');
  for (const { svg } of cases) hash.update(svg);
  // Raise `templateVersion` in src/card/format.ts whenever the hash changes, then `vitest -u`.
  expect({ templateVersion, drawings: hash.digest('hex') }).toMatchInlineSnapshot(`
    {
      "drawings": "f3981606082f6745cbb8aa67d7102db0d30bb22381eaffc4cb0a6cb6f70d5773",
      "templateVersion": 4,
    }
  `);
});

/** The texts of every box with a name, one for each of its lines. */
function textsOf(element: CardElement, id: string): string[] {
  const { children } = element.props;
  if (typeof children === 'string' || children === undefined) return [];
  return children.flatMap((child) => (child.props.id === id ? linesOf(child) : textsOf(child, id)));
}

function linesOf({ props }: CardElement): string[] {
  if (typeof props.children === 'string') return [props.children];
  return (props.children ?? []).flatMap(linesOf);
}

describe.for(cases)('$name, $format', ({ facts, format, card, svg }) => {
  test('no letter leaves the card, touches another text or a rule', () => {
    const { width, height } = cardFormats[format];
    const texts = textBoxes(svg);
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      expect(text.left).toBeGreaterThanOrEqual(margin);
      expect(text.top).toBeGreaterThanOrEqual(margin);
      expect(text.right).toBeLessThanOrEqual(width - margin);
      expect(text.bottom).toBeLessThanOrEqual(height - margin);
    }
    const others = [...texts, ...ruleBoxes(svg)];
    const touching = texts.flatMap((one, index) =>
      others.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
    );
    expect(touching).toEqual([]);
  });

  test('the whole name and every line are on it', () => {
    const joined = (id: string): string => textsOf(card, id).join(' ').replaceAll(' ', '');
    expect(joined('name')).toBe(facts.name.replaceAll(' ', ''));
    const lines = facts.lines.map((_, index) => joined(`line-${String(index)}`));
    expect(lines).toEqual(facts.lines.map((line) => line.replaceAll(' ', '')));
    expect(textsOf(card, 'notice').join('').replaceAll(' ', '')).toBe(
      facts.notices.join('').replaceAll(' ', ''),
    );
  });
});
