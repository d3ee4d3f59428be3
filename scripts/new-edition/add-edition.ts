import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { readFolder } from '#publish/open-folder.ts';
import { describeLayout } from './describe-layout.ts';
import { findStart } from './find-start.ts';
import { layOut } from './lay-out.ts';
import { proveSound } from './prove-sound.ts';
import { writeFiles } from './write-files.ts';

/** Where an edition is added, and on which day. */
interface Place {
  /** The campaign folder, as a person would type it. */
  readonly folder: string;
  readonly day: string;
}

/** What came of it, in words for the terminal. */
interface Added {
  readonly exitCode: number;
  readonly text: string;
}

/** Lays out the files of another edition in a campaign, or says why nothing was written. */
export function addEdition({ folder, day }: Place, [id = '', ...others]: string[]): Added {
  if (id === '' || others.length > 0) {
    const text = 'Give one id, normally the year to assess: npm run new-edition -- 2027';
    return { exitCode: 2, text };
  }
  const option = folder === '.' ? '' : ` -- --campaign ${folder}`;
  const files = readFolder(folder);
  const { campaign } = ingestCampaign(files, day);
  const start = findStart({ files, campaign, check: `"npm run check${option}"` }, id);
  if (!start.ok) return refuse(start.why);

  const layout = layOut({ files, id, ...start });
  const fault = proveSound(files, layout, day);
  if (fault !== undefined) return refuse(fault);
  try {
    writeFiles(folder, layout.files);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse(`A file can't be written; is it open in another program? ${message}.`);
  }
  return { exitCode: 0, text: describeLayout(layout, option) };
}

const refuse = (why: string): Added => ({ exitCode: 1, text: `${why} Nothing was written.` });
