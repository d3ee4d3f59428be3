import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditionRelevance, GapOutcome } from '#model/relevance.ts';
import type { Link } from '#model/tables/links.ts';
import { relateOne, type LinkRow, type ReadingRows } from './make-readings.ts';

const forms = ['x', 'y', 'z'];
const mades: Link['link_made'][] = ['no', 'implicit', 'explicit'];

/** Objectives of three departments, some joint, and shared links with no key twice. */
const readings: fc.Arbitrary<ReadingRows> = fc.record({
  objectives: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('p', 'q', 'r', 's'), fc.constantFrom('a', 'b', 'c'))
      .map((row) => row.join(' ')),
    { minLength: 1 },
  ),
  links: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('p', 'q', 'r', 's'),
      fc.constantFrom(...forms),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(...mades),
    ),
    { selector: ([objective, form]) => `${objective} ${form}` },
  ),
});

const gapsOf = ({ government, departments, sectors }: EditionRelevance): GapOutcome[] =>
  [government, ...departments, ...sectors].map(({ gap }) => gap);

/** What is counted; why nothing is may change when more is analysed. */
const countsOf = (gaps: readonly GapOutcome[]) =>
  gaps.map((gap) => (gap.kind === 'gap' ? [gap.objectives, gap.links] : 'none'));

describe('whatever was read', () => {
  test('a gap lies between 0 and 1 and adds up', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        for (const gap of gapsOf(relateOne(reading))) {
          if (gap.kind === 'none') continue;
          for (const tally of [gap.objectives, gap.links]) {
            expect(tally.share).toBeGreaterThanOrEqual(0);
            expect(tally.share).toBeLessThanOrEqual(1);
            expect(tally.no + tally.implicit + tally.explicit).toBe(tally.relevant);
          }
          expect(gap.objectives.relevant).toBeLessThanOrEqual(gap.links.relevant);
        }
      }),
    );
  });

  test('an irrelevant link changes no gap', () => {
    const more = fc.tuple(fc.integer({ min: 0, max: 1 }), fc.constantFrom(...mades));
    fc.assert(
      fc.property(readings, more, (reading, [relevance, made]) => {
        const added: LinkRow[] = ['p', 'q'].map((objective) => [objective, 'new', relevance, made]);
        const withMore = { ...reading, links: [...reading.links, ...added] };
        const wide = { forms: [...forms, 'new'] };
        expect(countsOf(gapsOf(relateOne(withMore, wide)))).toEqual(
          countsOf(gapsOf(relateOne(reading, wide))),
        );
      }),
    );
  });

  test('the order of rows changes no number', () => {
    const shuffled = readings.chain((reading) =>
      fc.record({
        reading: fc.constant(reading),
        objectives: fc.shuffledSubarray([...reading.objectives], {
          minLength: reading.objectives.length,
        }),
        links: fc.shuffledSubarray([...reading.links], { minLength: reading.links.length }),
      }),
    );
    const numbers = (edition: EditionRelevance) => ({
      gaps: gapsOf(edition),
      cells: [edition.government, ...edition.departments].map(({ cells }) =>
        cells.map(({ state, links, strongest, objectives }) => [
          state,
          links,
          strongest,
          objectives.toSorted(),
        ]),
      ),
      pairs: edition.pairs.map((pair) => ({ ...pair, joint: pair.joint.toSorted() })),
      takenUp: edition.byForm.map(({ takenUp }) => takenUp),
    });
    fc.assert(
      fc.property(shuffled, ({ reading, objectives, links }) => {
        expect(numbers(relateOne({ objectives, links }))).toEqual(numbers(relateOne(reading)));
      }),
    );
  });

  test('splitting a form never changes the gap by objectives', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const links = reading.links.flatMap((link): LinkRow[] => {
          const [objective, form, relevance, made] = link;
          return form === 'x' ? [link, [objective, 'x2', relevance, made]] : [link];
        });
        const split = relateOne({ ...reading, links }, { forms: [...forms, 'x2'] });
        const byObjective = (gap: GapOutcome) => (gap.kind === 'gap' ? gap.objectives : gap.why);
        expect(gapsOf(split).map(byObjective)).toEqual(gapsOf(relateOne(reading)).map(byObjective));
      }),
    );
  });
});
