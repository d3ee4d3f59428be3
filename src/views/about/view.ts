import type { Prose } from '#publish/prose.ts';
import type { Site } from '#publish/site.ts';
import { frameOf } from '#views/frame/frame.ts';
import type { Link } from '#site/link.ts';
import type { Words } from '#site/locale.ts';
import { mailLink } from '#site/contact-link.ts';

/** What the campaign wrote about itself, and its other pages. */
interface OwnTexts {
  readonly prose: Prose | undefined;
  readonly pages: readonly Link[];
}

export type AboutView = ReturnType<typeof aboutView>;

/** The page about the campaign and the site. */
export function aboutView(site: Site, { prose, pages }: OwnTexts) {
  const { name, organisation, contact } = site.campaign.settings;
  const { about } = site.locale.words;
  const title =
    prose?.title ??
    (organisation === undefined ? about.findingUnnamed(name) : about.finding(organisation));
  return {
    frame: frameOf(site, {
      path: site.address.about,
      title: about.title,
      finding: title,
      description: prose?.summary ?? about.description(name, contact !== undefined),
      texts: [prose?.title, prose?.summary, ...pages.map(({ text }) => text)],
    }),
    title,
    lede: prose?.summary,
    sections: [
      ...peopleSections(site),
      mistakesSection(site),
      section(site, 'privacy', { paragraphs: about.privacy }),
      section(site, 'accessibility', {
        // Without a contact there is nobody to report it to.
        paragraphs: [...about.accessibility, ...(contact === undefined ? [] : [about.barriers])],
      }),
      section(site, 'making', { paragraphs: about.making }),
      ...(pages.length === 0 ? [] : [section(site, 'more', { links: pages })]),
    ],
  };
}

function peopleSections(site: Site) {
  const { name, organisation, assessors, funding, licence } = site.campaign.settings;
  const { about } = site.locale.words;
  const publisher =
    organisation === undefined ? about.publisherUnnamed(name) : about.publisher(name, organisation);
  return [
    section(site, 'publisher', { paragraphs: [publisher] }),
    section(site, 'assessors', {
      paragraphs: assessors === undefined ? [about.assessorsUnknown] : [assessors, about.roles],
    }),
    section(site, 'funding', { paragraphs: [funding ?? about.fundingUnknown] }),
    section(site, 'licence', {
      paragraphs: [about.licence(licence), about.licenceQuotes],
      links: [{ href: site.address.data, text: about.downloads }],
    }),
  ];
}

function mistakesSection(site: Site) {
  const { contact } = site.campaign.settings;
  const { about } = site.locale.words;
  return contact === undefined
    ? section(site, 'mistakes', { paragraphs: [about.noContact] })
    : section(site, 'mistakes', {
        paragraphs: [about.mistakes],
        links: [{ href: mailLink(contact), text: about.write(contact) }],
      });
}

/** One short section: paragraphs, and links under them. */
const section = (
  { locale }: Site,
  id: keyof Words['about']['sections'],
  { paragraphs = [], links = [] }: { paragraphs?: readonly string[]; links?: readonly Link[] },
) => ({ id, title: locale.words.about.sections[id], paragraphs, links });
