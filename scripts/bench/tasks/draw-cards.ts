/** Draws the cards of an edition's departments as a build does, and then once more, unchanged. */
import { rmSync, statSync } from 'node:fs';
import { renderCards } from '#publish/card/render-cards.ts';
import { readCardFacts } from './read-card-facts.ts';

const [file = '', cache = '', workers = '2'] = process.argv.slice(2);

const facts = readCardFacts(file);
rmSync(cache, { recursive: true, force: true });

const begun = performance.now();
const { cards, drawn } = await renderCards(facts, { cache, workers: Number(workers) });
const seconds = (performance.now() - begun) / 1000;

const begunAgain = performance.now();
const again = await renderCards(facts, { cache, workers: Number(workers) });
const unchanged = (performance.now() - begunAgain) / 1000;
if (again.drawn > 0) throw new Error('An unchanged card was drawn again.');

const wide = cards.filter(({ newest }) => newest.endsWith('-wide.png'));
const widestBytes = Math.max(...wide.map(({ file }) => statSync(file).size));

console.log(JSON.stringify({ seconds, unchanged, cards: drawn, widestBytes }));
