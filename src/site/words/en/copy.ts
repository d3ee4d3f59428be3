/** What a button that copies a text says once it was pressed. */
export const copy = {
  copied: 'Copied.',
  selected: 'Selected: copy it with your keyboard or by a long press.',
};
