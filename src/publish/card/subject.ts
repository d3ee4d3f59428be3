/** What a card can be asked for. */
export type CardSubject =
  | { readonly kind: 'edition' }
  | { readonly kind: 'department'; readonly department: string }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'map' }
  | { readonly kind: 'most-improved' }
  | { readonly kind: 'largest-fall' }
  | { readonly kind: 'no-response' };
