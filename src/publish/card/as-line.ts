/** A sentence of a page as a line of a card, which ends without a full stop. */
export const asLine = (sentence: string): string => sentence.replace(/\.$/, '');
