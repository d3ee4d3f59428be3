import * as z from 'zod';

/** One or two sentences, for the head of the page and for search results. */
const summary = z.string().min(1).optional();

/**
 * What a text of the campaign says of itself in the lines between `---` at its head, by the folder
 * that it lies in. A line that nothing reads is an error: what it says would be lost unseen.
 */
export const proseHeads = {
  reports: z.strictObject({
    summary,
    /** Who wrote it; roles where names would be unsafe. */
    authors: z.array(z.string().min(1)).optional(),
  }),
  pages: z.strictObject({ title: z.string().min(1).optional(), summary }),
};

/** What a text of the campaign says of itself. */
export type ProseHead = z.infer<typeof proseHeads.reports> & z.infer<typeof proseHeads.pages>;
