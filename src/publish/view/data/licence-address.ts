/**
 * The address of a Creative Commons licence by its usual name: `CC BY 4.0`, `CC BY-SA 4.0`, `CC0 1.0`.
 * Undefined for any other.
 */
export function licenceAddress(licence: string): string | undefined {
  const [, zero, terms, version] =
    /^CC ?(?:(0)|(BY(?:-(?:NC|ND|SA))*)) (\d\.\d)$/i.exec(licence.trim()) ?? [];
  if (version === undefined) return undefined;
  return zero === undefined
    ? `https://creativecommons.org/licenses/${(terms ?? '').toLowerCase()}/${version}/`
    : `https://creativecommons.org/publicdomain/zero/${version}/`;
}
