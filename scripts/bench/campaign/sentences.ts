import type { Random } from './random.ts';

type Phrases = readonly [string, ...string[]];

const subjects: Phrases = [
  'The budget line for the work',
  'The training of front-line staff',
  'The protocol for referrals',
  'The plan that was announced two years ago',
  'A named senior official',
  'The data on reports and outcomes',
  'The contract with specialist services',
  'The guidance to local offices',
];

const findings: Phrases = [
  'was published, and covers one year out of three',
  'is mentioned in the strategy without a date or an owner',
  'exists in draft, “under review” since the spring',
  'was renewed with half of the money it had before',
  'reaches the capital and four of eleven regions',
  'is in place and was checked by the national auditor',
  'could not be found in any document that the department named',
  'was set out to the committee, with targets and a timetable',
];

const additions: Phrases = [
  '',
  ' No figures were given for disabled or migrant women.',
  ' The reply to the questionnaire says that it will be extended.',
  ' Specialist services were not asked.',
];

/** The reason of a mark: 70 to 170 characters, some with commas and quotation marks. */
export function reason(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(findings)}.${random.pick(additions)}`;
}

/** A quote from a source, about 80 characters. */
export function quote(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(findings)}`;
}

/** A reply of a department: two paragraphs, about 500 characters. */
export function reply(random: Random): string {
  const paragraph = () => [reason(random), reason(random)].join(' ');
  return `We thank the coalition for its work. ${paragraph()}\n\n${paragraph()} We accept the other marks.`;
}

/** A question of the questionnaire, about 80 characters. */
export function question(topic: string): string {
  return `Has the department shown, with dated public evidence, how it deals with ${topic}?`;
}
