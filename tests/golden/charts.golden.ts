import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartExamples } from '#components/chart/all-examples.ts';
import Chart from '#components/chart/Chart.astro';
import ScoreBar from '#components/chart/ScoreBar.astro';
import { examples as scoreBar } from '#components/chart/score-bar.examples.ts';
import RelevanceMap from '#components/map/RelevanceMap.astro';
import { examples as map } from '#components/map/map.examples.ts';
import { matchGolden } from './match-golden.ts';

/*
 * One picture of each chart and size, as a page has it. What other situations must keep to is in
 * tests/chart.
 */
const cases = [
  ...chartExamples
    .flatMap(({ examples }) => examples)
    .map(({ props, ...about }) => ({
      ...about,
      id: props.id,
      component: Chart,
      props: { ...props },
    })),
  ...scoreBar.map((one) => ({
    ...one,
    id: `score-bar-${one.name}`,
    component: ScoreBar,
    props: { ...one.props },
  })),
  ...map.map(({ props, ...about }) => ({
    ...about,
    id: props.id,
    component: RelevanceMap,
    props: { ...props },
  })),
];

/** The example of each chart that has most of what it can show, with the classes of its pictures. */
const golden = new Map<string, readonly string[]>([
  ...chartExamples.map(
    ({ chart, golden }) =>
      [`${chart.toLowerCase()}-${golden}`, ['chart-wide', 'chart-narrow']] as const,
  ),
  ['score-bar-score', ['score-bar']],
  // Medium and print are drawn by the same code as wide, with other measures.
  ['map-fourteen', ['map-wide', 'map-narrow']],
]);

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

describe('the pictures of every example', () => {
  test.each(cases)('have no styles of their own: $id', async ({ component, props }) => {
    const html = await container.renderToString(component, { props });
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/ style=|<style/);
  });
});

describe('a picture of each chart and size', () => {
  test.each([...golden])('is drawn as before: %s', async (id, sizes) => {
    const { component, props } = cases.find((one) => one.id === id)!;
    const html = await container.renderToString(component, { props });
    for (const size of sizes) {
      const svg = new RegExp(`<svg class="${size}"[^]*?</svg>`).exec(html)?.[0];
      const name = size.replace(/^(?:chart|map)-/, '');
      await matchGolden(name === 'score-bar' ? id : `${id}-${name}`, svg ?? '');
    }
  });
});
