/**
 * Copies the text beside a button and says so. Where a browser does not let a page write to the
 * clipboard, the text is selected instead, so that one key press or a long press copies it.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const source = this.querySelector<HTMLElement>('[data-text]');
    const said = this.querySelector('output');
    if (source === null || said === null) return;
    // A reader who presses twice hears it twice.
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(source.innerText);
      said.textContent = this.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(source);
      said.textContent = this.dataset['selected'] ?? '';
    }
  }
}

customElements.define('copy-text', CopyText);
