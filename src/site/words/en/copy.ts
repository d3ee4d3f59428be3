/** What a button that copies a text says, also once it was pressed. */
export const copy = {
  /** For those who don’t see which text stands beside it. */
  copyOf: (button: string, subject: string) => `${button}: ${subject}`,
  copied: 'Copied.',
  selected: 'Selected: copy it with your keyboard or by a long press.',
};
