/** A function that works its value out when it is first asked, and then keeps it. */
export function once<T>(workOut: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: workOut() }).value;
}
