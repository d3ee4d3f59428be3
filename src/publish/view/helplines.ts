import type { Site } from '#publish/site.ts';
import type { HelplineLine } from '#site/frame.ts';

/**
 * The helplines of a campaign as the foot of a page shows them, emergency numbers first. Each names
 * its country unless all serve the country of the site: a number of another one reaches nobody here.
 */
export function helplinesOf(site: Site): HelplineLine[] {
  const { help } = site.locale.words.frame;
  const named = (label: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${label}: ${value}`];
  const { helplines, settings } = site.campaign;
  const isOurs = helplines.every(({ country }) => country === settings.country);
  return [...helplines]
    .sort((a, b) => Number(b.emergency === 'yes') - Number(a.emergency === 'yes'))
    .map((line) => ({
      name: line.name,
      number: line.number,
      emergency: line.emergency === 'yes',
      details: [
        ...(isOurs ? [] : [line.country]),
        ...named(help.hours, line.hours),
        ...named(help.languages, line.languages),
        ...named(help.inWriting, line.text_option),
      ],
      checked: help.checked(site.locale.format.date(line.checked_on)),
      ...(line.url === undefined ? {} : { url: line.url }),
    }));
}
