import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { readFolder } from '#publish/read-folder.ts';
import { today } from '#publish/today.ts';
import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { readCommand } from './command/read-command.ts';
import { describeLayout } from './new-edition/describe-layout.ts';
import { findStart } from './new-edition/find-start.ts';
import { layOut } from './new-edition/lay-out.ts';
import { proveSound } from './new-edition/prove-sound.ts';
import { writeFiles } from './new-edition/write-files.ts';

const form = 'npm run new-edition -- 2027 [--campaign FOLDER]';
const { values, positionals } = readCommand(form, {
  options: campaignOption,
  allowPositionals: true,
});
const folder = campaignFolder(values.campaign, form);
const option = folder === '.' ? '' : ` -- --campaign ${folder}`;
const [id = '', ...others] = positionals;

process.exitCode = run();

function run(): number {
  if (id === '' || others.length > 0) {
    console.error('Give one id, normally the year to assess: npm run new-edition -- 2027');
    return 2;
  }
  const files = readFolder(folder);
  const { campaign } = ingestCampaign(files, today());
  const start = findStart({ files, campaign, check: `"npm run check${option}"` }, id);
  if (!start.ok) return refuse(start.why);

  const layout = layOut({ files, id, ...start });
  const fault = proveSound(files, layout, today());
  if (fault !== undefined) return refuse(fault);
  try {
    writeFiles(folder, layout.files);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse(`A file can't be written; is it open in another program? ${message}.`);
  }
  console.log(describeLayout(layout, option));
  return 0;
}

function refuse(why: string): number {
  console.error(`${why} Nothing was written.`);
  return 1;
}
