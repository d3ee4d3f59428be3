// Names for the examples: invented bodies of an invented government.

/** A name of 90 characters. */
export const longName =
  'Ministry for Families, Older People, Volunteering, Community Safety and Regional Prospects';

/** Names that are written from right to left. */
export const rightToLeftNames = ['وزارة النقل', 'وزارة الصحة', 'משרד החינוך'];

const subjects = [
  'Transport',
  'Health',
  'Schools',
  'Justice',
  'Interior',
  'Treasury',
  'Housing',
  'Labour',
  'Culture',
  'Foreign Affairs',
  'Defence',
  'Farming',
  'Energy',
  'Environment',
  'Digital',
  'Universities',
  'Pensions',
  'Sport',
  'Trade',
  'Water',
];

/** As many short names as asked for, all different. */
export function inventNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const subject = subjects[i % subjects.length] ?? '';
    const round = Math.floor(i / subjects.length);
    return round === 0 ? subject : `${subject} ${['North', 'South', 'Coast'][round - 1] ?? round}`;
  });
}
