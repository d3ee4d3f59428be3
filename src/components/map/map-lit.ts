/** What a reader chose to see; an empty id is all. */
export interface Choice {
  readonly form: string;
  readonly sector: string;
  readonly department: string;
  readonly gaps: boolean;
}

/** What a mark of the map carries. */
type Carried = Readonly<Record<string, string | undefined>>;

/**
 * Whether a mark stays as it is under a choice. A strand stays when it is part of all that is
 * chosen. A form or a department stays when it is chosen itself or tied to a strand that stays;
 * with nothing chosen but a sector, its departments stay without a strand too.
 *
 * @param tied what the strands that stay carry; without it the mark is a strand
 */
export function isLit(mark: Carried, choice: Choice, tied?: readonly Carried[]): boolean {
  if (tied === undefined) return isChosen(mark, choice);
  const { form, sector, department, gaps } = choice;
  if (form === '' && sector === '' && department === '' && !gaps) return true;
  const { form: ownForm, department: ownDepartment } = mark;
  if (ownForm !== undefined)
    return ownForm === form || tied.some((strand) => strand['form'] === ownForm);
  if (ownDepartment === department) return true;
  if (tied.some((strand) => strand['department'] === ownDepartment)) return true;
  return form === '' && department === '' && !gaps && mark['sector'] === sector;
}

function isChosen(mark: Carried, { form, sector, department, gaps }: Choice): boolean {
  return (
    (form === '' || mark['form'] === form) &&
    (sector === '' || mark['sector'] === sector) &&
    (department === '' || mark['department'] === department) &&
    (!gaps || mark['state'] === 'gap')
  );
}
