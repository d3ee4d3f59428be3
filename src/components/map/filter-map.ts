import { wordShown } from '#site/shown-count.ts';
import { type Choice, fillFields, readChoice, writeChoice } from './map-choice.ts';
import { isLit } from './map-lit.ts';

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

customElements.define('filter-map', FilterMap);
