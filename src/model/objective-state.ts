/**
 * What one objective came to: the best that is made of its relevant links (`gap` where none is, not
 * even implicitly), that none is relevant, or that nobody read it for any form.
 */
export type ObjectiveState = 'gap' | 'implicit' | 'explicit' | 'not-relevant' | 'not-analysed';
