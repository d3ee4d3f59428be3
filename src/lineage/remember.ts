/**
 * A function of one object that keeps what it found for as long as that object is there: for what
 * every page of a department asks of the same campaign, and for what its scores ask more than once.
 */
export function remember<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
    const kept = known.get(of);
    if (kept !== undefined) return kept.found;
    const found = find(of);
    known.set(of, { found });
    return found;
  };
}
