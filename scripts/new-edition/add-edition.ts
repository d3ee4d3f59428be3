import type { Campaign } from '#model/campaign.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { readFolder } from '#publish/open-folder.ts';
import { commandOn, nameCampaign } from '../command/name-campaign.ts';
import { describeLayout } from './describe-layout.ts';
import { findStart } from './find-start.ts';
import { pathOf, type Files, type Layout } from './layout.ts';
import { layOut } from './lay-out.ts';
import { proveSound } from './prove-sound.ts';
import { finishLayout, writeFiles } from './write-files.ts';

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

/**
 * Lays out the files of another edition in a campaign, or says why nothing was written. Where an
 * earlier run was killed half-way, finishes that one and does no more.
 */
export function addEdition({ folder, day }: Place, [id = '', ...others]: string[]): Added {
  if (id === '' || others.length > 0) {
    const text = `Give one id, normally the year to assess: ${commandOn(folder, 'new-edition', ['2027'])}`;
    return { exitCode: 2, text };
  }
  const check = commandOn(folder, 'check');
  try {
    const finished = finishLayout(folder);
    if (finished !== undefined) {
      const text = `An earlier run was interrupted. What it had begun is finished: ${finished} is laid out. Next: ${check}`;
      return { exitCode: finished === id ? 0 : 1, text };
    }
  } catch (error) {
    return { exitCode: 1, text: `An earlier run was interrupted. ${unwritable(error)}` };
  }

  const files = readFolder(folder);
  const { campaign } = loadCampaign(folder, day);
  const start = findStart({ files, campaign, check: `"${check}"` }, id);
  if (!start.ok) return refuse(start.why);

  const layout = layOut({ files, id, ...start });
  const fault = proveSound(files, layout, day);
  if (fault !== undefined) return refuse(fault);
  try {
    writeFiles(folder, { edition: id, files: layout.files });
  } catch (error) {
    return refuse(unwritable(error));
  }
  return { exitCode: 0, text: describe({ folder, files, layout, ...start }) };
}

interface Done {
  readonly folder: string;
  readonly files: Files;
  readonly layout: Layout;
  readonly campaign: Campaign;
}

const describe = ({ folder, files, layout, campaign }: Done): string =>
  describeLayout(layout, {
    campaign: nameCampaign({
      folder,
      settings: campaign.settings,
      editions: [...campaign.editions, layout.edition],
    }),
    command: (name) => commandOn(folder, name),
    pathOf: (table) => pathOf(files, table),
  });

const unwritable = (error: unknown): string =>
  `A file can't be written; is it open in another program? ${error instanceof Error ? error.message : String(error)}.`;

const refuse = (why: string): Added => ({ exitCode: 1, text: `${why} Nothing was written.` });
