/**
 * The files of a campaign, by their path below its folder: `data/editions.csv`. A map of their bytes
 * is one; what reads a file when it is asked for holds the bytes of one at a time.
 */
export interface CampaignFiles {
  readonly keys: () => Iterable<string>;
  readonly get: (path: string) => Uint8Array | undefined;
}
