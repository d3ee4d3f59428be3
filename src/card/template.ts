/**
 * The version of what is drawn. A card is drawn again, under a new address, when this changes: raise
 * it with every change that alters a drawing. The test of the template says when that was forgotten.
 */
export const templateVersion = 3;
