import type { AstroIntegration } from 'astro';

/** Adds the gallery of component examples, which no reader of a report needs, at `/gallery/`. */
export const gallery = (): AstroIntegration => ({
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/gallery', entrypoint: './tests/gallery/Gallery.astro' });
    },
  },
});
