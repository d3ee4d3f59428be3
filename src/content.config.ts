import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const campaign = process.env['CAMPAIGN'] ?? '.';

/** The prose of a campaign. Marks and departments never come this way: they are tables. */
const prose = z.object({
  title: z.string().optional(),
  summary: z.string().optional(),
  authors: z.array(z.string()).optional(),
});

const below = (folder: string) =>
  defineCollection({
    loader: glob({ pattern: '*.mdx', base: join(campaign, 'content', folder) }),
    schema: prose,
  });

export const collections = { reports: below('reports'), pages: below('pages') };
