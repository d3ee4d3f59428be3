import type { Campaign, Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { EditionResult } from '#model/outcome.ts';
import type { Department } from '#model/tables/departments.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { addressBook, type AddressBook } from '#site/address.ts';
import { localeOf, type Locale } from '#site/locale.ts';
import { openBook, type EditionBook } from './book/edition-book.ts';
import { visibilityOf } from './visible.ts';

/** A campaign, scored, with everything that its pages need. */
export interface Site {
  readonly campaign: Campaign;
  /** What the editor is told on every page of a preview; empty in a build. */
  readonly previewIssues: readonly Issue[];
  /** What every edition came to, those that are not shown too. */
  readonly results: ReadonlyMap<string, EditionResult>;
  /** The editions that this build shows, oldest first. */
  readonly books: readonly EditionBook[];
  /** Every department by id. */
  readonly departments: ReadonlyMap<string, Placed<Department>>;
  readonly locale: Locale;
  readonly address: AddressBook;
  /** Scheme and host, where the campaign says where it is published. */
  readonly origin?: string;
  readonly today: string;
}

/** What a site is made of. */
export interface SiteInput {
  readonly campaign: Campaign;
  readonly issues: readonly Issue[];
  /** `2026-11-22`; decides which editions are under an embargo. */
  readonly today: string;
  /** Whether drafts and embargoed editions are shown, as on the editor's own machine. */
  readonly showAll: boolean;
}

/** Scores a campaign once and opens the books of the editions that may be shown. */
export function openSite({ campaign, issues, today, showAll }: SiteInput): Site {
  const results = scoreCampaign(campaign);
  const { address, language } = campaign.settings;
  const url = address === undefined ? undefined : new URL(address);
  const shown = campaign.editions.filter(
    (edition) => showAll || visibilityOf(edition, today).kind === 'open',
  );
  return {
    campaign,
    previewIssues: showAll ? issues : [],
    results,
    today,
    books: shown.map((edition) =>
      openBook(campaign, edition, results.get(edition.edition) ?? unmarked(edition.edition)),
    ),
    departments: new Map(campaign.departments.map((each) => [each.department, each])),
    locale: localeOf(language),
    address: addressBook(url?.pathname ?? '/'),
    ...(url === undefined ? {} : { origin: url.origin }),
  };
}

const unmarked = (edition: string): EditionResult => ({
  edition,
  overall: { kind: 'none', why: 'no-marks', over: 0, of: 0 },
  themes: [],
  minimumPercent: '0',
  departments: [],
  notAssessed: [],
});

/** The short name of a department where it has one, for tables, charts and titles. */
export function shortName(site: Site, department: string): string {
  const found = site.departments.get(department);
  return found?.short_name ?? found?.name ?? department;
}

/** The whole name of a department. */
export const fullName = (site: Site, department: string): string =>
  site.departments.get(department)?.name ?? department;
