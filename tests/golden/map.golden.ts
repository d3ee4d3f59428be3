import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import { examples } from '#components/map/map.examples.ts';
import RelevanceMap from '#components/map/RelevanceMap.astro';
import { matchGolden } from './match-golden.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

test.each(examples)('draws as before: $title', async ({ name, props }) => {
  const html = await container.renderToString(RelevanceMap, { props: { ...props } });
  expect(html).not.toMatch(/ style=|<style/);
  const drawings = html.match(/<svg class="map-(wide|medium|narrow|print)[^]*?<\/svg>/g) ?? [];
  expect(drawings).toHaveLength(4);
  // The other two are the desk's with other measures.
  await matchGolden(`map-${name}`, drawings[0] ?? '');
  await matchGolden(`map-${name}-narrow`, drawings[2] ?? '');
});
