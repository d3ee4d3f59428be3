import type { Drawing } from './drawing.ts';

/** A chart for a wide column and one made for a telephone; a style sheet shows the one that fits. */
export interface BothSizes {
  /** How far it may reach: in a column of text, or across the page. */
  readonly extent: 'column' | 'page';
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

/** The view box and text of a wide drawing in a column of text. */
export const columnSize = { width: 640, text: 16 };

/** The view box and text of a wide drawing across the page. */
export const pageSize = { width: 960, text: 17 };

/** The view box and text of every narrow drawing. */
export const narrowSize = { width: 320, text: 13.5 };
