import { openCampaign } from '#publish/open-campaign.ts';
import { today } from '#publish/today.ts';
import { printIssues } from '../command/print-issues.ts';
import { listCases } from './list-builds.ts';

const broken = listCases().filter(({ campaign: folder }) => {
  const { errors } = printIssues(openCampaign({ folder, day: today(), show: 'preview' }));
  return errors > 0;
});

for (const { name } of broken) console.error(`The data of ${name} have errors.`);
process.exitCode = broken.length === 0 ? 0 : 1;
