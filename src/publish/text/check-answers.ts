import type { CampaignText } from '#ingest/campaign/locate-texts.ts';
import type { Issue } from '#model/issue.ts';
import { relateEdition } from '#relate/relate-campaign.ts';
import { unmarked } from '#publish/site.ts';
import { askEdition, faultIssue, type AskFault } from './ask.ts';
import type { CheckedCampaign, ReadText } from './check-texts.ts';
import { findAttributeFault, questions, type Asked, type ProseComponent } from './questions.ts';
import type { PlacedElement } from './text-parts.ts';

/**
 * What the components of a text ask for and will not get. Nothing can be said of a campaign whose
 * tables have errors, nor of attributes that code works out.
 */
export function checkAnswers(text: ReadText, checked: CheckedCampaign): Issue[] {
  const { file, elements, status } = text;
  const editions = editionsOf(checked);
  if (editions === undefined) return [];
  return elements.flatMap((element) => {
    const fault = findFault(element, { text, editions, checked });
    return fault === undefined
      ? []
      : faultIssue(fault, { place: { file, row: element.line }, status });
  });
}

interface Asking {
  readonly text: CampaignText;
  readonly editions: readonly Asked[];
  readonly checked: CheckedCampaign;
}

function findFault(
  { name, attributes, isOpen }: PlacedElement,
  { text, editions, checked }: Asking,
): AskFault | undefined {
  if (!isComponent(name) || isOpen) return undefined;
  const wrong = findAttributeFault(name, [...attributes.keys()]);
  if (wrong !== undefined) return wrong;
  if ([...attributes.values()].includes(undefined)) return undefined;
  const given = Object.fromEntries(attributes);
  const shown = shownTo(text, { editions, checked });
  const named = given['edition'] ?? (text.folder === 'reports' ? text.name : undefined);
  const asked = askEdition(shown, named);
  if (!asked.ok) return asHidden(asked.fault, editions);
  const answer = questions[name].ask(asked.value, given);
  return answer.ok ? undefined : answer.fault;
}

const isComponent = (name: string): name is ProseComponent => Object.hasOwn(questions, name);

/** Every edition as texts ask for it; undefined where the tables have errors. */
function editionsOf({ campaign, results }: CheckedCampaign): Asked[] | undefined {
  return campaign?.editions.map((edition) => {
    const result = results.get(edition.edition) ?? unmarked(edition.edition);
    const relevance = () => {
      const isRead = (campaign.objectives.get(edition.edition) ?? []).length > 0;
      const related = isRead ? relateEdition(campaign, edition) : undefined;
      return related === undefined || related.forms.length === 0 ? undefined : related;
    };
    return { edition, result, relevance };
  });
}

/** The editions that a text is shown with: in a build those alone that are published, unless it is hidden itself. */
function shownTo({ folder, name }: CampaignText, { editions, checked }: Omit<Asking, 'text'>) {
  const open = new Set(
    checked.editions.filter(({ kind }) => kind === 'open').map(({ edition }) => edition),
  );
  if (folder === 'reports' && !open.has(name)) return editions;
  return editions.filter(({ edition }) => open.has(edition.edition));
}

/** An edition that is there and not shown is no slip of the key. */
function asHidden(fault: AskFault, editions: readonly Asked[]): AskFault {
  const isThere = editions.some(({ edition }) => edition.edition === fault.found);
  return isThere ? { facts: { what: 'hidden' }, found: fault.found } : fault;
}
