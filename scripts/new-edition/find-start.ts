import { diagnoseId } from '#ingest/cell/diagnose-id.ts';
import type { Campaign, Placed } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import { idColumn } from '#model/cell.ts';
import { findFile, pathOf, type Files } from './layout.ts';

/** Why an edition can't be laid out, in words; or the edition that it follows. */
export type Start =
  | { readonly ok: true; readonly campaign: Campaign; readonly before: Placed<Edition> }
  | { readonly ok: false; readonly why: string };

const isId = (text: string): boolean =>
  idColumn({ about: '', example: '' }).safeParse(text).success;

/**
 * Finds what stands in the way of a new edition. Never throws.
 *
 * @param campaign the campaign that the files hold; undefined where they have errors
 * @param check the command that says what is wrong in them
 */
export function findStart(
  { files, campaign, check }: { files: Files; campaign: Campaign | undefined; check: string },
  id: string,
): Start {
  const stop = (why: string): Start => ({ ok: false, why });
  if (!isId(id)) {
    const problem = diagnoseId(id, 'edition');
    const suggestion = problem.kind === 'malformed-id' ? problem.facts.suggestion : undefined;
    const example = suggestion === undefined ? '' : ` For example: ${suggestion}.`;
    return stop(
      `"${id}" is no id: take a year of four digits, or small letters, digits and hyphens with a letter among them.${example}`,
    );
  }
  const there = campaign?.editions.find(({ edition }) => edition === id);
  if (there) return stop(`The edition ${id} is already in ${there.file}, row ${there.row}.`);
  const taken = findFile(files, 'assessments', id) ?? findFile(files, 'evidence', id);
  if (taken !== undefined) return stop(`${taken} is already there. Move it away first.`);
  if (campaign === undefined) {
    return stop(`The tables have errors. Fix them first: ${check} says what they are.`);
  }
  const before = campaign.editions.at(-1);
  const year = /^\d{4}$/.test(id) ? Number(id) : undefined;
  if (before === undefined || (year !== undefined && year <= before.year)) {
    return stop(`${id} is not after ${before?.edition ?? ''}, the newest edition.`);
  }
  if (!campaign.criteria.some(({ edition }) => edition === before.edition)) {
    return stop(
      `${before.edition}, the newest edition, has no questions in ${pathOf(files, 'criteria')} to go on from.`,
    );
  }
  return { ok: true, campaign, before };
}
