/** A sheet of A3, four units to a millimetre. */
export const posterSheet = { width: 1680, height: 1188, edge: 64 };

/** The width between the edges. */
export const innerWidth = posterSheet.width - 2 * posterSheet.edge;
