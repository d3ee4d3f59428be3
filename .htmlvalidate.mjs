import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'doctype-style': ['error', { style: 'uppercase' }],
    'no-inline-style': ['error', { allowedProperties: [] }],
    'no-missing-references': 'error',
    // The name of a department may have 90 characters, and the tab names the site as well.
    'long-title': ['error', { maxlength: 160 }],
    // A table that is laid out as blocks on a phone loses its roles in some browsers, so they are
    // said outright.
    'no-redundant-role': 'off',
    // What a minifier decides, and no reader sees.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Every script and sheet is the site's own.
    'require-sri': 'off',
  },
});
