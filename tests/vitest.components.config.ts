import { getViteConfig } from 'astro/config';

// Astro's Vite plugins cost more than all pure tests together, so components have a project of
// their own. The site's settings do not matter to how a component is written out.
export default getViteConfig(
  {
    root: `${import.meta.dirname}/..`,
    test: {
      name: 'components',
      include: ['tests/golden/*.golden.ts', 'tests/pages/*.page.ts'],
      isolate: false,
      pool: 'threads',
    },
  },
  { configFile: false, root: `${import.meta.dirname}/..`, logLevel: 'error' },
);
