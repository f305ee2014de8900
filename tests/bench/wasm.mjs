// One measurement of the shipped engine under Node: `node wasm.mjs GLUE_DIR FILE.go` prints its checksum line, then the nanoseconds of
// its first run and of a later one, then the bytes of its memory.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [glue, file] = process.argv.slice(2);
const engine = await import(pathToFileURL(resolve(glue, 'goroutine_lab.js')));
const { memory } = await engine.default({ module_or_path: await readFile(join(glue, 'goroutine_lab_bg.wasm')) });
const files = JSON.stringify([{ name: 'main.go', text: await readFile(file, 'utf8') }]);

// A worker that is new runs code that the host has compiled in haste; after some runs it is compiled with care.
const RUNS = 3;
const times = [];
let text = '';
for (let i = 0; i < RUNS; i++) {
  const start = performance.now();
  const report = JSON.parse(await engine.run(files, '{}', () => {}));
  times.push(Math.round((performance.now() - start) * 1e6));
  text = report.output.map((piece) => piece.text).join('');
  if (report.outcome.kind !== 'ok') {
    throw new Error(`${report.outcome.kind}: ${report.outcome.message}\n${text}`);
  }
}
console.log(text.split('\n')[0]);
console.log(times[0]);
console.log(times[RUNS - 1]);
console.log(memory.buffer.byteLength);
