/**
 * A function of one object that keeps what it found for as long as that object is there. For what
 * every page of a department asks of the same campaign.
 */
export function remember<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
    const kept = known.get(of) ?? { found: find(of) };
    known.set(of, kept);
    return kept.found;
  };
}
