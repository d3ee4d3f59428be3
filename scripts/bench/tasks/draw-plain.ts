/**
 * The plain way to the same cards: some threads, each with its share of them, and nothing kept. Or,
 * with `isEmpty`, as many drawings of the same sizes with nothing on them, which is the encoder alone.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
// eslint-disable-next-line boundaries/dependencies -- The baseline is the library with its own PNG.
import { Resvg } from '@resvg/resvg-js';
import { composeCard } from '#card/compose.ts';
import { drawPixels } from '#card/draw-pixels.ts';
import { svgDrawing } from '#card/draw-svg.ts';
import { encodePng } from '#card/encode-png.ts';
import type { Card } from '#card/card.ts';
import { cardFormats, formatNames, type CardFormat } from '#card/format.ts';
import type { CardFont } from '#card/card-font.ts';
import { cardFonts } from '#publish/fonts/card-fonts.ts';
import { taskOptions } from '../measure/run-task.ts';

/** What a thread gets when it starts. */
interface PlainShare {
  readonly facts: readonly Card[];
  readonly fonts: readonly CardFont[];
  readonly target: string;
  readonly isEmpty: boolean;
}

if (isMainThread) console.log(JSON.stringify(await drawInThreads()));
else parentPort?.once('message', (share: PlainShare) => void drawShare(share));

async function drawInThreads() {
  const given = taskOptions<{
    facts: string;
    target: string;
    threads: number;
    isEmpty?: boolean;
  }>();
  const { target, threads, isEmpty = false } = given;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- Written from this type.
  const facts: Card[] = JSON.parse(readFileSync(given.facts, 'utf8'));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });

  const begun = performance.now();
  const fonts = await cardFonts();
  const shares = Array.from({ length: threads }, (_, thread) => ({
    facts: facts.filter((_, index) => index % threads === thread),
    fonts,
    target,
    isEmpty,
  }));
  await Promise.all(shares.map(startThread));
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, cards: facts.length * formatNames.length };
}

function startThread(share: PlainShare): Promise<void> {
  const thread = new Worker(new URL(import.meta.url));
  thread.postMessage(share);
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });
}

type Draw = (facts: Card, format: CardFormat) => Promise<Buffer>;

function plainDrawing(fonts: readonly CardFont[]): Draw {
  const drawing = svgDrawing(fonts);
  return async (facts, format) => {
    const svg = await drawing.draw(composeCard(facts, format), format);
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
}

function drawEmpty(_facts: Card, format: CardFormat): Promise<Buffer> {
  const { width, height } = cardFormats[format];
  return encodePng(
    drawPixels(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`),
  );
}

async function drawShare({ facts, fonts, target, isEmpty }: PlainShare): Promise<void> {
  const draw = isEmpty ? drawEmpty : plainDrawing(fonts);
  for (const each of facts) {
    for (const format of formatNames) {
      const png = await draw(each, format);
      writeFileSync(join(target, `${each.id ?? each.kind}-${format}.png`), png);
      // Without a turn of the event loop no drawing is ever freed, here as in the build.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
