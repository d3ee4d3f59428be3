/** What plain TypeScript knows of a component; `astro check` knows its props. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
