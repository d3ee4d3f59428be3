import { join } from 'node:path';
import { listCases } from './list-cases.ts';

export interface TestBuild {
  name: string;
  campaign: string | undefined;
  outDir: string;
  env?: Record<string, string>;
}

/** The path under which one build stands, as a coalition's site on a shared host would. */
export const basePath = '/grades/';

/** Where the demonstration is copied to, with that path in its address. */
export const basePathCampaign = '.cache/campaigns/base-path';

/** The build of a case that shows its draft and its edition under an embargo. */
export const embargoedBuild = 'embargo-shown';

/** Every site that the tests look at. */
export function listBuilds(): TestBuild[] {
  return [
    ...listCases().map(({ name, campaign }) => describeBuild(name, campaign)),
    // Built twice from the same files, to compare the bytes.
    describeBuild('demonstration-again', undefined),
    describeBuild('base-path', basePathCampaign),
    { ...describeBuild('gallery', undefined), env: { GALLERY: '1' } },
    { ...describeBuild(embargoedBuild, 'tests/cases/embargo'), env: { EMBARGOED: '1' } },
  ];
}

/** The folder of a build. */
export function locateBuild(name: string): string {
  return join('.cache/builds', name);
}

function describeBuild(name: string, campaign: string | undefined): TestBuild {
  return { name, campaign, outDir: locateBuild(name) };
}
