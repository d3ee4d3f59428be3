/**
 * Items in the order that their ids have in a table; what the table does not have comes last, as it
 * came.
 */
export function inTableOrder<Item>(
  items: readonly Item[],
  order: readonly string[],
  idOf: (item: Item) => string,
): Item[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = (item: Item): number => places.get(idOf(item)) ?? places.size;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}
