// The static site: a page for each language, the redirect at the root, the page for one embedded program.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const page = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  // Relative: the site may lie in any folder of a host.
  base: './',
  build: {
    target: 'es2022',
    // No inlined fonts: the page's policy lets them come from its own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [page('index.html'), page('embed.html'), page('en/index.html'), page('fr/index.html')],
    },
  },
  // A worker from a blob must be a classic script.
  worker: { format: 'iife' },
});
