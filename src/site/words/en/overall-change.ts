import type { Terms } from '#site/terms.ts';
import { plural } from '#site/plural.ts';

/** How many are compared as a whole, of how many. */
type Compared = Record<'over' | 'of' | 'before' | 'now' | 'by' | 'since', string>;

/** Words for the change of the whole between two reports. */
export const overallChange = ({ body, bodies }: Terms) => ({
  up: plural<(c: Compared) => string>({
    one: (c) =>
      `The ${c.of} ${body} is compared as a whole with ${c.since}: from ${c.before} to ${c.now}, up ${c.by}.`,
    other: (c) =>
      `Over the ${c.over} of ${c.of} ${bodies} that can be compared as a whole with ${c.since}, the mean rose from ${c.before} to ${c.now}, up ${c.by}.`,
  }),
  down: plural<(c: Compared) => string>({
    one: (c) =>
      `The ${c.of} ${body} is compared as a whole with ${c.since}: from ${c.before} to ${c.now}, down ${c.by}.`,
    other: (c) =>
      `Over the ${c.over} of ${c.of} ${bodies} that can be compared as a whole with ${c.since}, the mean fell from ${c.before} to ${c.now}, down ${c.by}.`,
  }),
  same: plural<(c: Compared) => string>({
    one: (c) => `The ${c.of} ${body} is compared as a whole with ${c.since}, and is unchanged.`,
    other: (c) =>
      `Over the ${c.over} of ${c.of} ${bodies} that can be compared as a whole with ${c.since}, the mean is unchanged.`,
  }),
  none: {
    'first-edition': () => '',
    'no-marks': () => '',
    judgement: (since: string) =>
      `One of the two overall scores is a judgement of the coalition, so no change since ${since} is worked out for the whole.`,
    'other-method': (since: string) =>
      `The method is not that of ${since}, so no change is given for the whole.`,
    'fewer-than-half': (since: string, over: string, of: string) =>
      `Only ${over} of ${of} ${bodies} can be compared as a whole with ${since}, so no change is given for the whole.`,
  },
});
