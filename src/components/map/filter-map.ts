import { type Choice, isLit } from './map-lit.ts';
import { wordShown } from '#site/shown-count.ts';

/**
 * Lets one form, sector or department stand out from the relevance map, or the gaps alone: the rest
 * fades and leaves the path of the keyboard. The address keeps the choice. The map is complete
 * without it.
 */
class FilterMap extends HTMLElement {
  connectedCallback(): void {
    const fields = this.querySelector('[data-needs-script]');
    if (fields === null) return;
    fields.removeAttribute('hidden');
    fillFields(fields, new URLSearchParams(location.search));
    fields.addEventListener('input', () => this.choose(fields));
    fields.querySelector('button')?.addEventListener('click', () => {
      fillFields(fields, new URLSearchParams());
      this.choose(fields);
    });
    this.fade(readChoice(fields));
  }

  private choose(fields: Element): void {
    const address = new URL(location.href);
    writeChoice(fields, address.searchParams);
    history.replaceState(history.state, '', address);
    this.fade(readChoice(fields));
  }

  private fade(choice: Choice): void {
    for (const drawing of this.querySelectorAll('svg[data-map]')) fadeDrawing(drawing, choice);
    const [drawing] = this.querySelectorAll('svg[data-map]');
    this.say(drawing?.querySelectorAll('[data-state]:not(.faded)').length ?? 0);
  }

  private say(shown: number): void {
    const output = this.querySelector('output');
    const all = this.querySelector('svg[data-map]')?.querySelectorAll('[data-state]').length ?? 0;
    if (output === null) return;
    output.textContent = wordShown(this, shown, all);
  }
}

function fadeDrawing(drawing: Element, choice: Choice): void {
  const marks = [...drawing.querySelectorAll<SVGElement>('[data-form], [data-department]')];
  const strands = marks.filter((mark) => mark.dataset['state'] !== undefined);
  const lit = strands.filter((strand) => isLit(strand.dataset, choice));
  const tied = lit.map((strand) => strand.dataset);
  for (const mark of marks) {
    const stays =
      lit.includes(mark) || (!strands.includes(mark) && isLit(mark.dataset, choice, tied));
    mark.classList.toggle('faded', !stays);
    if (stays) mark.removeAttribute('tabindex');
    else mark.setAttribute('tabindex', '-1');
  }
}

/** Fills the fields in from an address; an id that is not there is no choice. */
function fillFields(fields: Element, address: URLSearchParams): void {
  for (const select of fields.querySelectorAll('select')) {
    select.value = address.get(select.name) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
  for (const box of fields.querySelectorAll('input')) box.checked = address.get(box.name) === '1';
}

/** Writes the fields into an address and leaves the rest of it as it is. */
function writeChoice(fields: Element, address: URLSearchParams): void {
  for (const { name, value } of fields.querySelectorAll('select')) put(address, name, value);
  for (const { name, checked } of fields.querySelectorAll('input'))
    put(address, name, checked ? '1' : '');
}

function put(address: URLSearchParams, name: string, value: string): void {
  if (value === '') address.delete(name);
  else address.set(name, value);
}

/** What the fields choose. */
function readChoice(fields: Element): Choice {
  const chosen = new URLSearchParams();
  writeChoice(fields, chosen);
  return {
    form: chosen.get('form') ?? '',
    sector: chosen.get('sector') ?? '',
    department: chosen.get('department') ?? '',
    gaps: chosen.has('gaps'),
  };
}

customElements.define('filter-map', FilterMap);
