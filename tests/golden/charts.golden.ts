import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { beforeAll, describe, expect, test } from 'vitest';
import Profile from '#components/chart/Profile.astro';
import Ruler from '#components/chart/Ruler.astro';
import ScoreBar from '#components/chart/ScoreBar.astro';
import Spread from '#components/chart/Spread.astro';
import Trend from '#components/chart/Trend.astro';
import type { Example } from '#components/chart/example.ts';
import { examples as profile } from '#components/chart/profile.examples.ts';
import { examples as ruler } from '#components/chart/ruler.examples.ts';
import { examples as scoreBar } from '#components/chart/score-bar.examples.ts';
import { examples as spread } from '#components/chart/spread.examples.ts';
import { examples as trend } from '#components/chart/trend.examples.ts';
import { matchGolden } from './match-golden.ts';

type Case = readonly [string, AstroComponentFactory, readonly Example<Record<string, unknown>>[]];

const untyped = (examples: readonly Example<unknown>[]) =>
  examples as readonly Example<Record<string, unknown>>[];

const charts: readonly Case[] = [
  ['ruler', Ruler, untyped(ruler)],
  ['profile', Profile, untyped(profile)],
  ['trend', Trend, untyped(trend)],
  ['spread', Spread, untyped(spread)],
  ['score-bar', ScoreBar, untyped(scoreBar)],
];

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

describe.each(charts)('%s', (chart, component, examples) => {
  test.each(examples)('draws as before: $title', async ({ name, props }) => {
    const html = await container.renderToString(component, { props });
    expect(html).not.toMatch(/ style=|<script|<style/);
    for (const [i, svg] of (html.match(/<svg[^]*?<\/svg>/g) ?? []).entries())
      await matchGolden(`${chart}-${name}${i === 0 ? '' : '-narrow'}`, svg);
  });
});
