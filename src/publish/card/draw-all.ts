import { Worker } from 'node:worker_threads';
import type { Card } from '#card/card.ts';
import type { CardFont } from '#card/card-font.ts';
import type { CardFormat } from '#card/format.ts';
import { cardFonts } from '#publish/fonts/card-fonts.ts';

/** One card to draw and the file to write it to. */
export interface CardJob {
  readonly card: Card;
  readonly format: CardFormat;
  readonly file: string;
}

/** What a thread is told. */
export type ToWorker =
  | { readonly kind: 'fonts'; readonly fonts: readonly CardFont[] }
  | { readonly kind: 'job'; readonly job: CardJob };

/** A thread takes some time to start: fewer cards than this each are not worth another. */
const minPerWorker = 6;

/** How many cards a thread has before it: it never waits for the next one, and few are copied. */
const ahead = 2;

/** Draws cards in some threads, each taking the next one when it is done. Throws what one threw. */
export async function drawAll(jobs: readonly CardJob[], workers: number): Promise<void> {
  if (jobs.length === 0) return;
  const queue = jobs.values();
  const count = Math.min(workers, Math.ceil(jobs.length / minPerWorker));
  // They load what they need while the fonts are cut.
  const threads = Array.from({ length: count }, openThread);
  try {
    const fonts = cardFonts();
    await Promise.all(threads.map((thread) => serve(thread, fonts, queue)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function openThread(): Worker {
  // The options of the parent's Node, such as those of a test runner, are not for a drawing.
  return new Worker(new URL('./card-worker.ts', import.meta.url), {
    execArgv: [],
    // Without limits a thread keeps twice the garbage; with tighter ones it takes longer.
    resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 },
  });
}

/** Hands one thread the fonts once they are cut, and then job after job until none is left. */
function serve(
  thread: Worker,
  fonts: Promise<readonly CardFont[]>,
  queue: Iterator<CardJob, undefined>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let given = 0;
    const next = (): void => {
      const job = queue.next().value;
      if (job !== undefined) {
        given += 1;
        thread.postMessage({ kind: 'job', job } satisfies ToWorker);
      } else if (given === 0) resolve();
    };
    thread.on('message', () => {
      given -= 1;
      next();
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('A thread that draws cards ended before its work.')));
    fonts.then((cut) => {
      thread.postMessage({ kind: 'fonts', fonts: cut } satisfies ToWorker);
      for (let count = 0; count < ahead; count += 1) next();
    }, reject);
  });
}
