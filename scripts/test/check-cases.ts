import { openCampaign } from '#publish/open-campaign.ts';
import { today } from '#publish/today.ts';
import { printIssues } from '../command/print-issues.ts';
import { listCases } from './list-builds.ts';

for (const { name, campaign: folder } of listCases()) {
  const { errors } = printIssues(await openCampaign({ folder, day: today(), show: 'preview' }));
  if (errors === 0) continue;
  console.error(`The data of ${name} have errors.`);
  process.exitCode = 1;
}
