import type { Site } from '#publish/site.ts';
import type { HelplineLine } from '#site/frame.ts';

/** The helplines of a campaign as the foot of a page shows them, emergency numbers first. */
export function helplinesOf(site: Site): HelplineLine[] {
  const { help } = site.locale.words.frame;
  const named = (label: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${label}: ${value}`];
  return [...site.campaign.helplines]
    .sort((a, b) => Number(b.emergency === 'yes') - Number(a.emergency === 'yes'))
    .map((line) => ({
      name: line.name,
      number: line.number,
      emergency: line.emergency === 'yes',
      details: [
        ...named(help.hours, line.hours),
        ...named(help.languages, line.languages),
        ...named(help.inWriting, line.text_option),
      ],
      checked: help.checked(site.locale.format.date(line.checked_on)),
      ...(line.url === undefined ? {} : { url: line.url }),
    }));
}
