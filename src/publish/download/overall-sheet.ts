import type { OverallOutcome } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import type { Words } from '#site/locale.ts';
import { computedSheet, type Columns } from './computed-sheet.ts';
import type { Sheet } from './sheet.ts';

type Name = keyof Words['data']['computed']['overall']['columns'];

const meanOf = (overall: OverallOutcome) => (overall.kind === 'mean' ? overall : undefined);
const figureOf = (overall: OverallOutcome) => (overall.kind === 'none' ? undefined : overall);

/** The overall score of an edition, in one row. */
export function overallSheet(site: Site, book: EditionBook): Sheet {
  const columns: Columns<Name, OverallOutcome> = {
    edition: ['id', () => book.edition.edition],
    kind: ['choice', ({ kind }) => kind],
    score: ['decimal', (overall) => figureOf(overall)?.value],
    shown: ['shown', (overall) => figureOf(overall)?.shown],
    over: ['whole', (overall) => (overall.kind === 'judgement' ? undefined : overall.over)],
    of: ['whole', (overall) => (overall.kind === 'judgement' ? undefined : overall.of)],
    silent: ['whole', (overall) => meanOf(overall)?.silent],
    reason: ['text', (overall) => (overall.kind === 'judgement' ? overall.reason : undefined)],
    no_score: ['choice', (overall) => (overall.kind === 'none' ? overall.why : undefined)],
  };
  const words = site.locale.words.data.computed.overall;
  return computedSheet({ name: 'overall', words, columns }, [book.result.overall]);
}
