import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Empties the texts of reports that a site leaves out before anything reads them: a picture that
 * such a text imports would otherwise be written into the site, although no page shows it.
 *
 * @param folder the campaign folder
 * @param hidden the ids of the editions that are left out
 */
export const hideTexts = (folder: string, hidden: ReadonlySet<string>): AstroIntegration => {
  const paths = [...hidden].map((edition) => resolve(folder, 'content/reports', `${edition}.mdx`));
  const files = new Set(paths.map((path) => path.split(sep).join('/')));
  const load = (id: string) => (files.has(id.replace(/\?.*$/, '')) ? '' : undefined);
  return {
    name: 'hide-texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (hidden.size === 0) return;
        updateConfig({ vite: { plugins: [{ name: 'hide-texts', enforce: 'pre', load }] } });
      },
    },
  };
};
