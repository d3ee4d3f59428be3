import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { normaliseSvg } from './normalise-svg.ts';

/**
 * Compares an SVG with its golden file. A difference is left beside it as `<name>-changed.svg`, so
 * that the two can be looked at; `vitest -u` accepts it.
 */
export async function matchGolden(name: string, svg: string): Promise<void> {
  const golden = `${import.meta.dirname}/${name}.svg`;
  const changed = `${import.meta.dirname}/${name}-changed.svg`;
  const now = normaliseSvg(svg);
  rmSync(changed, { force: true });
  if (existsSync(golden) && readFileSync(golden, 'utf8') !== now) writeFileSync(changed, now);
  await expect(now).toMatchFileSnapshot(golden);
  rmSync(changed, { force: true });
}
