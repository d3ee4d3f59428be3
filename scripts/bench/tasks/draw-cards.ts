/**
 * Given a campaign, writes down what the cards of its departments show in the last edition. Given
 * that alone, draws the cards as a build does, and then once more, unchanged.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Card } from '#card/card.ts';
import { taskOptions } from '../measure/run-task.ts';

const given = taskOptions<
  | { folder: string; day: string; facts: string }
  | { folder?: undefined; facts: string; target: string; threads: number }
>();
if (given.folder === undefined) console.log(JSON.stringify(await drawCards(given)));
else writeFileSync(given.facts, JSON.stringify(await readFacts(given)));

async function readFacts({ folder, day }: { folder: string; day: string }): Promise<Card[]> {
  const { allCards } = await import('#publish/card/cards.ts');
  const { openCampaign } = await import('#publish/open-campaign.ts');
  const opened = await openCampaign({ folder, day, show: 'published' });
  const site = opened.site();
  const last = site.books.at(-1)?.edition.edition;
  return allCards(site).filter(({ kind, edition }) => kind === 'department' && edition === last);
}

async function drawCards({ facts, target: cache, threads: workers }: Drawing) {
  const { renderCards } = await import('#publish/card/render-cards.ts');
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- Written from this type.
  const shown: Card[] = JSON.parse(readFileSync(facts, 'utf8'));
  rmSync(cache, { recursive: true, force: true });

  const begun = performance.now();
  const { cards, drawn } = await renderCards(shown, { cache, workers });
  const seconds = (performance.now() - begun) / 1000;

  const begunAgain = performance.now();
  const again = await renderCards(shown, { cache, workers });
  const unchanged = (performance.now() - begunAgain) / 1000;
  if (again.drawn > 0) throw new Error('An unchanged card was drawn again.');

  const wide = cards.filter(({ newest }) => newest.endsWith('-wide.png'));
  const widestBytes = Math.max(...wide.map(({ file }) => statSync(file).size));
  return { seconds, unchanged, cards: drawn, widestBytes };
}

interface Drawing {
  readonly facts: string;
  readonly target: string;
  readonly threads: number;
}
