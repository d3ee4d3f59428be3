import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A campaign that the tests check and build. */
export interface Case {
  readonly name: string;
  readonly campaign: string;
}

/** A site that the tests look at. */
export interface TestBuild {
  readonly name: string;
  readonly outDir: string;
  /** The script that builds it, with its options. */
  readonly command: readonly string[];
}

/** The path under which one build stands, as a coalition's site on a shared host would. */
export const basePath = '/grades/';

/** Where the demonstration is copied to, with that path in its address. */
export const basePathCampaign = '.cache/campaigns/base-path';

/** Where a copy of the demonstration is written in which every text is hostile. */
export const hostileCampaign = '.cache/campaigns/hostile';

/** The build of a case that shows its draft and its edition under an embargo. */
export const embargoedBuild = 'embargo-shown';

const folder = 'tests/cases';

/**
 * The campaigns that must be free of errors and build: the demonstration and the cases. A case
 * that is meant to fail says so by a file `expected-issues.txt` and is left to the unit tests.
 */
export function listCases(): Case[] {
  const sound = readdirSync(folder)
    .sort()
    .map((name) => ({ name, campaign: join(folder, name) }))
    .filter(({ campaign }) => existsSync(join(campaign, 'data')))
    .filter(({ campaign }) => !existsSync(join(campaign, 'expected-issues.txt')));
  return [{ name: 'demonstration', campaign: '.' }, ...sound];
}

/** The sites of the quick round. */
export const listBuilds = (): TestBuild[] => [
  ...listCases().map(({ name, campaign }) => buildOf(name, campaign)),
  buildOf(embargoedBuild, 'tests/cases/embargo', '--embargoed'),
  { name: 'gallery', outDir: locateBuild('gallery'), command: ['scripts/test/gallery.ts'] },
];

/**
 * The sites that only the long round looks at: one built twice from the same files, one below a path,
 * one with hostile texts.
 */
export const listLongBuilds = (): TestBuild[] => [
  buildOf('demonstration-again', '.'),
  buildOf('base-path', basePathCampaign),
  buildOf('hostile', hostileCampaign),
];

/** The folder of a build. */
export const locateBuild = (name: string): string => join('.cache/builds', name);

function buildOf(name: string, campaign: string, ...options: string[]): TestBuild {
  const outDir = locateBuild(name);
  const command = ['scripts/build.ts', '--campaign', campaign, '--out', outDir, ...options];
  return { name, outDir, command };
}
