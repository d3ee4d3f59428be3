import type { TermSetting } from '#model/interface-languages.ts';
import type { Settings } from '#model/tables/site.ts';
import { isolate } from './isolate.ts';

/**
 * What a campaign calls what it grades, in each form that the words of the interface need. No form is
 * made from another: not every plural has an s, and a capital is not always the first letter.
 */
export interface Terms {
  /** What the grades are about, within a sentence: `violence against women`. */
  readonly subject: string;
  /** The whole that is graded; undefined where there is none, as with companies. */
  readonly government: Government | undefined;
  /** One of those that are graded, within a sentence: `department`. */
  readonly body: string;
  readonly bodies: string;
  /** The same as the first word of a sentence or a heading: `Department`. */
  readonly bodyFirst: string;
  readonly bodiesFirst: string;
}

/** The whole that is graded, within a sentence and as its first word. */
interface Government {
  readonly within: string;
  readonly first: string;
}

/** The terms that a campaign gives in its settings; English ones where it gives none. */
export function termsOf(settings: TermSettings): Terms {
  const { subject, body, bodies, body_first, bodies_first } = settings;
  return {
    subject: subject ?? 'violence against women',
    government: governmentOf(settings),
    body: body ?? 'department',
    bodies: bodies ?? 'departments',
    bodyFirst: body_first ?? 'Department',
    bodiesFirst: bodies_first ?? 'Departments',
  };
}

type TermSettings = Partial<Pick<Settings, TermSetting | 'country'>>;

function governmentOf({
  government,
  government_first: first,
  country,
}: TermSettings): Government | undefined {
  if (government !== undefined) return { within: government, first: first ?? government };
  if (country === undefined) return undefined;
  const name = isolate(country);
  return { within: `the government of ${name}`, first: `The government of ${name}` };
}

/** Terms that keep their own direction within sentences that run from left to right. */
export const isolateTerms = ({ government, ...terms }: Terms): Terms => ({
  subject: isolate(terms.subject),
  government: government && {
    within: isolate(government.within),
    first: isolate(government.first),
  },
  body: isolate(terms.body),
  bodies: isolate(terms.bodies),
  bodyFirst: isolate(terms.bodyFirst),
  bodiesFirst: isolate(terms.bodiesFirst),
});
