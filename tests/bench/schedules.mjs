// The search of every schedule as the page makes it: `node schedules.mjs GLUE_DIR BROWSER` reads a list of programs from its input
// ([{name, text}]) and prints for each one line of JSON: the milliseconds in a new page, and what was found.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { chromium } from '@playwright/test';

const BUDGET_SECONDS = 10;
const TYPES = { js: 'text/javascript', wasm: 'application/wasm' };
const [glue, executablePath] = process.argv.slice(2);
const programs = JSON.parse(await text(process.stdin));

const server = createServer(async (request, response) => {
  const name = request.url.slice(1);
  if (!/^[a-z_]+\.(js|wasm)$/.test(name)) {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>bench</title>');
    return;
  }
  const body = await readFile(join(glue, name));
  response.setHeader('Content-Type', TYPES[name.split('.')[1]]).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath });
for (const { name, text } of programs) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const found = await page.evaluate(
    async ([text, budget_seconds]) => {
      const engine = await import('/goroutine_lab.js');
      await engine.default({ module_or_path: '/goroutine_lab_bg.wasm' });
      const files = JSON.stringify([{ name: 'main.go', text }]);
      const start = performance.now();
      const report = JSON.parse(await engine.explore(files, JSON.stringify({ budget_seconds })));
      return { ms: performance.now() - start, ...report };
    },
    [text, BUDGET_SECONDS],
  );
  await page.close();
  const { ms, states, transitions, complete, reason, leak, deadlock } = found;
  console.log(JSON.stringify({ name, ms, states, transitions, complete, reason, leak, deadlock }));
}
await browser.close();
server.close();
