// The static site: a page for each language, the redirect at the root, the page for one embedded program.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const page = (path: string) => resolve(import.meta.dirname, path);

/** The pages that the lesson's text was made into, a folder for each language. */
const languages = readdirSync(page('lesson'))
  .map((folder) => page(`${folder}/index.html`))
  .filter((file) => existsSync(file));

/** Beside each text or wasm file a compressed twin, for hosts that hand those out: `x.js.br`, `x.js.gz`. */
function compressed(): Plugin {
  let out = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const entry of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(html|css|js|json|svg|wasm)$/.test(entry)) continue;
        const file = join(out, entry);
        const bytes = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(bytes));
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [compressed()],
  // Relative: the site may lie in any folder of a host.
  base: './',
  build: {
    target: 'es2022',
    // No inlined fonts: the page's policy lets them come from its own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // One file for the page, one for the editor: on a slow line each request costs more than its bytes.
        codeSplitting: {
          groups: [
            {
              name: 'editor',
              priority: 1,
              test: /@codemirror\/(?!merge)|@lezer|style-mod|w3c-keyname|crelt|src\/editor\/(?!code-editor)/,
            },
            { name: 'early', priority: 3, test: /preload-helper|src\/lesson\/(colours|store|data)/ },
            {
              name: 'page',
              priority: 2,
              test: /@?lit[/-]|src\/(elements\/(?!code-difference|help-dialog)|words\/(?!help)|view|engine|lesson\/)|code-editor/,
            },
          ],
        },
      },
      input: [page('index.html'), page('embed.html'), ...languages],
    },
  },
  // A worker from a blob must be a classic script.
  worker: { format: 'iife' },
});
