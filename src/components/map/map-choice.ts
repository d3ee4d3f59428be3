/** What a reader chose to see; an empty id is all. */
export interface Choice {
  readonly form: string;
  readonly sector: string;
  readonly department: string;
  readonly gaps: boolean;
}

/** Fills the fields in from an address; an id that is not there is no choice. */
export function readChoice(form: HTMLFormElement, address: URLSearchParams): void {
  for (const select of form.querySelectorAll('select')) {
    select.value = address.get(select.name) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
  for (const box of form.querySelectorAll('input')) box.checked = address.get(box.name) === '1';
}

/** Writes the fields into an address and leaves the rest of it as it is. */
export function writeChoice(form: HTMLFormElement, address: URLSearchParams): void {
  const fields = new FormData(form);
  for (const { name } of form.querySelectorAll<HTMLInputElement>('[name]')) {
    const value = fields.get(name);
    if (typeof value === 'string' && value !== '') address.set(name, value);
    else address.delete(name);
  }
}
