/** A mail link: whatever stands in the address or the texts, it goes to one person and says this. */
export function mailLink(to: string, texts: { subject?: string; body?: string } = {}): string {
  const [name = '', host = ''] = to.split('@');
  const fields = Object.entries(texts).map(
    ([field, text]) => `${field}=${encodeURIComponent(text)}`,
  );
  return [`mailto:${encodeURIComponent(name)}@${host}`, fields.join('&')].filter(Boolean).join('?');
}

/** A telephone link: of a number as people write it, what a telephone dials. */
export const telephoneLink = (number: string): string =>
  `tel:${number.replaceAll(/[^+\d*#]/g, '')}`;
