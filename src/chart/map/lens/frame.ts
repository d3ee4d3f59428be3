/** The measures of a lens: forms at the centre, departments along a curve on either side. */
export interface LensFrame {
  readonly width: number;
  /** What is aimed at: more where the departments need it. */
  readonly height: number;
  /** Few departments do not fill that height: they get this many times what they need. */
  readonly stretch: number;
  readonly textSize: number;
  /** From the axis to the edge of the core, at the middle. */
  readonly core: number;
  /** Room for a name beyond the rim: the least with which the names fit is taken. */
  readonly rooms: readonly [number, ...number[]];
  /** How long before its department a severed strand ends. */
  readonly moat: number;
  /** The least height of a department's row: it is a target for a finger where it is a link. */
  readonly row: number;
  /** Between strands side by side. */
  readonly gap: { readonly least: number; readonly most: number };
  /** Headings over the wings need room. */
  readonly wingSize: number;
}

/** Across the page of a desk. */
export const wideFrame: LensFrame = {
  width: 1200,
  height: 780,
  stretch: 1.7,
  textSize: 15.5,
  core: 124,
  rooms: [150, 185, 225],
  moat: 44,
  row: 30,
  gap: { least: 2.4, most: 6.5 },
  wingSize: 20,
};

/** Across the page of a tablet. */
export const mediumFrame: LensFrame = {
  width: 720,
  height: 820,
  stretch: 1.7,
  textSize: 14,
  core: 86,
  rooms: [96, 116, 136],
  moat: 26,
  row: 27,
  gap: { least: 2.4, most: 6 },
  wingSize: 17,
};
