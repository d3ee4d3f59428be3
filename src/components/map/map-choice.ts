/** What a reader chose to see; an empty id is all. */
export interface Choice {
  readonly form: string;
  readonly sector: string;
  readonly department: string;
  readonly gaps: boolean;
}

/** Fills the fields in from an address; an id that is not there is no choice. */
export function fillFields(fields: Element, address: URLSearchParams): void {
  for (const select of fields.querySelectorAll('select')) {
    select.value = address.get(select.name) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
  for (const box of fields.querySelectorAll('input')) box.checked = address.get(box.name) === '1';
}

/** Writes the fields into an address and leaves the rest of it as it is. */
export function writeChoice(fields: Element, address: URLSearchParams): void {
  for (const { name, value } of fields.querySelectorAll('select')) put(address, name, value);
  for (const { name, checked } of fields.querySelectorAll('input'))
    put(address, name, checked ? '1' : '');
}

function put(address: URLSearchParams, name: string, value: string): void {
  if (value === '') address.delete(name);
  else address.set(name, value);
}

/** What the fields choose. */
export function readChoice(fields: Element): Choice {
  const chosen = new URLSearchParams();
  writeChoice(fields, chosen);
  return {
    form: chosen.get('form') ?? '',
    sector: chosen.get('sector') ?? '',
    department: chosen.get('department') ?? '',
    gaps: chosen.has('gaps'),
  };
}
