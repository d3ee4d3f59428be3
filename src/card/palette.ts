import { channelsOf, paper } from '#model/contrast.ts';
import type { Card } from './card.ts';

/** The light colours of the site; a test holds them to `styles/tokens.css`. */
export const palette = {
  paper,
  ink: '#1b1a2b',
  inkSoft: '#55536a',
  rule: '#ded8cf',
  accent: '#5b1a5e',
  pen: '#a83a17',
} as const;

/** The colours of one card. */
export interface CardColours {
  /** The ground, and what is set on the slab. */
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  /** The slab and the marks: the accent, or the pen where the card is about what is missing. */
  readonly slab: string;
  /** Lines on the slab and the ticks of others: no text is set in it. */
  readonly faint: string;
  readonly pen: string;
}

/** The colours of a card, from its tone and the accent of its campaign. */
export function coloursOf({ tone, look }: Pick<Card, 'tone' | 'look'>): CardColours {
  const slab = tone === 'missing' ? palette.pen : look.accent;
  const { ink, inkSoft, rule, pen } = palette;
  return { paper, ink, inkSoft, rule, pen, slab, faint: mix(slab, paper) };
}

/** The colour half way between two. */
function mix(one: string, other: string): string {
  const b = channelsOf(other);
  const halves = channelsOf(one).map((channel, index) =>
    Math.round((channel + (b[index] ?? 0)) / 2),
  );
  return `#${halves.map((half) => half.toString(16).padStart(2, '0')).join('')}`;
}
