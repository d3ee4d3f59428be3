import { renameSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { cardDrawing, type DrawCard } from '#card/draw-card.ts';
import type { CardJob, ToWorker } from './draw-all.ts';

/*
 * One thread that draws cards: the fonts come first, then job after job; each time its file is
 * written, and a message goes back.
 */
let draw: DrawCard | undefined;
/** The jobs given so far: two drawings at once would take twice the memory. */
let work = Promise.resolve();

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'fonts') draw = cardDrawing(message.fonts);
  else work = work.then(() => drawFile(message.job));
});

async function drawFile({ card, format, file }: CardJob): Promise<void> {
  if (draw === undefined) throw new Error('The fonts come before the first card.');
  const png = await draw(card, format);
  // A build that is cut short leaves no half a card behind.
  writeFileSync(`${file}.part`, png);
  renameSync(`${file}.part`, file);
  parentPort?.postMessage('drawn');
}
