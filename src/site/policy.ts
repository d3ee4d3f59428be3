/**
 * The content security policy of every page. Nothing from anywhere else, no inline script or style,
 * no form, no frame. Our scripts fetch nothing; \`connect-src\` is for tools that read robots.txt from
 * within the page. The development server needs inline scripts of its own, so the policy belongs to
 * built pages.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
