import { parseArgs } from 'node:util';

/** The campaign folder that a command was given: `--campaign DIR`, otherwise the variable CAMPAIGN. */
export function readCampaignOption(): string | undefined {
  const { values } = parseArgs({ options: { campaign: { type: 'string' } }, strict: false });
  return typeof values.campaign === 'string' ? values.campaign : process.env['CAMPAIGN'];
}
