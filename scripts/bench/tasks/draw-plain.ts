/**
 * The plain way to the same cards: some threads, each with its share of them, and nothing kept. Or,
 * with `empty`, as many drawings of the same sizes with nothing on them, which is the encoder alone.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CardFacts } from '#card/facts.ts';
import type { CardFont } from '#card/card-font.ts';
import { formatNames } from '#card/format.ts';
import { cardFonts } from '#publish/fonts/card-fonts.ts';
import { readCardFacts } from './read-card-facts.ts';

/** What a thread gets when it starts. */
export interface PlainShare {
  readonly facts: readonly CardFacts[];
  readonly fonts: readonly CardFont[];
  readonly target: string;
  readonly isEmpty: boolean;
}

const [file = '', target = '', count = '2', content = ''] = process.argv.slice(2);

function drawShare(share: PlainShare): Promise<void> {
  const thread = new Worker(new URL('./plain-worker.ts', import.meta.url));
  thread.postMessage(share);
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });
}

const facts = readCardFacts(file);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const begun = performance.now();
const fonts = await cardFonts();
const threads = Number(count);
const shares = Array.from({ length: threads }, (_, thread) => ({
  facts: facts.filter((_, index) => index % threads === thread),
  fonts,
  target,
  isEmpty: content === 'empty',
}));
await Promise.all(shares.map(drawShare));
const seconds = (performance.now() - begun) / 1000;

console.log(JSON.stringify({ seconds, cards: facts.length * formatNames.length }));
