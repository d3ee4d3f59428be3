import * as z from 'zod';

/** What a text of the campaign says of itself, in the lines between `---` at its head. */
export const proseHead = z.object({
  title: z.string().min(1).optional(),
  /** One or two sentences, for the head of the page and for search results. */
  summary: z.string().min(1).optional(),
  /** Who wrote it; roles where names would be unsafe. */
  authors: z.array(z.string().min(1)).default([]),
});

/** What a text of the campaign says of itself. */
export type ProseHead = z.infer<typeof proseHead>;
