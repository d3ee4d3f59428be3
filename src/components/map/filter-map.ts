import { readChoice, writeChoice, type Choice } from './map-choice.ts';
import { isLit } from './map-lit.ts';

/**
 * Lets one form, sector or department stand out from the relevance map, or the gaps alone: the rest
 * fades and leaves the path of the keyboard. The address keeps the choice. The map is complete
 * without it.
 */
class FilterMap extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.closest('[data-needs-script]')?.removeAttribute('hidden');
    readChoice(form, new URLSearchParams(location.search));
    form.addEventListener('input', () => {
      const address = new URL(location.href);
      writeChoice(form, address.searchParams);
      history.replaceState(history.state, '', address);
      this.fade(new FormData(form));
    });
    form.addEventListener('reset', () => {
      // The fields are empty only after the event.
      setTimeout(() => form.dispatchEvent(new Event('input')));
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.fade(new FormData(form));
  }

  private fade(fields: FormData): void {
    const choice: Choice = {
      form: chosen(fields, 'form'),
      sector: chosen(fields, 'sector'),
      department: chosen(fields, 'department'),
      gaps: fields.has('gaps'),
    };
    for (const drawing of this.querySelectorAll('svg[data-map]')) fadeDrawing(drawing, choice);
    const [drawing] = this.querySelectorAll('svg[data-map]');
    this.say(drawing?.querySelectorAll('[data-state]:not(.faded)').length ?? 0);
  }

  private say(shown: number): void {
    const output = this.querySelector('output');
    const all = this.querySelector('svg[data-map]')?.querySelectorAll('[data-state]').length ?? 0;
    if (output === null) return;
    output.textContent = (this.dataset['shown'] ?? '')
      .replace('{count}', String(shown))
      .replace('{of}', String(all));
  }
}

function chosen(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
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

customElements.define('filter-map', FilterMap);
