// One element alone in a frame of another page: it works there, and tells that page, and no other, what came of it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Frame, type FrameLocator, type Page } from '@playwright/test';
import { expect, put, submissions, test, WORDS } from './lab';

interface Heard {
  type: string;
  name?: string;
  kind?: string;
  result?: string;
  height?: number;
}

let server: Server;
let course = '';

/** A course page with one frame, which keeps what the frame says. */
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://course.test').searchParams;
    const sandbox = query.has('sandbox') ? 'sandbox="allow-scripts"' : '';
    const src = (query.get('src') ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,"><h1>Course</h1>
      <script>window.heard = []; addEventListener('message', (e) => {
        if (e.source === document.querySelector('iframe').contentWindow) window.heard.push(e.data);
      });</script>
      <iframe title="lab" width="900" height="700" ${sandbox} src="${src}"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  course = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

async function frame(page: Page, address: string, sandbox = false): Promise<FrameLocator> {
  const src = encodeURIComponent(address);
  await page.goto(`${course}/?src=${src}${sandbox ? '&sandbox' : ''}`);
  return page.frameLocator('iframe');
}

const heard = (page: Page): Promise<Heard[]> => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

const completed = async (page: Page): Promise<Heard[]> =>
  (await heard(page)).filter((h) => h.type === 'goroutine-lab-complete');

/** Solves the exercise `fix` in a frame. */
async function solve(inside: FrameLocator, page: Page, lang: 'en' | 'fr'): Promise<void> {
  const repair = submissions('fixes').find((s) => s.file === 'capacity_one.go')?.text ?? '';
  await expect(inside.locator('code-editor')).toHaveCount(1);
  const own = page.frames().find((f: Frame) => f.parentFrame() !== null);
  if (!own) throw new Error('no frame');
  await put(own.locator('fix-exercise'), repair);
  await inside.getByRole('button', { name: WORDS[lang].judge }).click();
  await expect(inside.locator('.verdict.good')).toHaveCount(1);
}

for (const sandbox of [false, true]) {
  test(`an exercise is solved in a ${sandbox ? 'sandboxed ' : ''}frame, and the course page hears of it`, async ({
    page,
    baseURL,
  }) => {
    const address = `${baseURL}/embed.html?exercise=fix&lang=fr&origin=${course}`;
    const inside = await frame(page, address, sandbox);
    await expect(inside.locator('.task')).toContainText('aucune goroutine');
    await expect(inside.locator('.forgetful')).toHaveCount(sandbox ? 1 : 0);
    await solve(inside, page, 'fr');
    await expect
      .poll(() => completed(page))
      .toEqual([{ type: 'goroutine-lab-complete', name: 'fix', kind: 'exercise', result: 'solved' }]);
    const heights = (await heard(page)).flatMap((h) => (h.type === 'goroutine-lab-height' ? [h.height ?? 0] : []));
    expect(heights.length).toBeGreaterThan(1);
    const now = await inside.locator('body').evaluate((body) => body.getBoundingClientRect().height);
    expect(Math.abs((heights.at(-1) ?? 0) - now)).toBeLessThanOrEqual(2);
  });
}

test('who is not named hears nothing', async ({ page, baseURL }) => {
  for (const origin of ['', `&origin=${baseURL}`, '&origin=*', '&origin=https://course.example/path', '&origin=null']) {
    const inside = await frame(page, `${baseURL}/embed.html?exercise=fix&lang=en${origin}`);
    await solve(inside, page, 'en');
    expect(await heard(page), origin).toEqual([]);
  }
});

test('a question of any kind opens by its name, and links lead back to the lesson', async ({ page, baseURL }) => {
  const at = (what: string): string => `${baseURL}/embed.html?${what}&lang=en&origin=${course}`;
  let inside = await frame(page, at('question=late-send'));
  await inside.locator('input').nth(1).check();
  await inside.locator('button[type=submit]').click();
  await expect(inside.locator('.feedback a').first()).toHaveAttribute('href', './en/#leaks');
  expect(await completed(page)).toEqual([]);
  await inside.locator('button.quiet').click();
  for (const i of [2, 3, 4]) await inside.locator('input').nth(i).check();
  await inside.locator('button[type=submit]').click();
  await expect.poll(async () => (await completed(page)).map((h) => [h.kind, h.result])).toEqual([['choice', 'right']]);

  inside = await frame(page, at('output=closed'));
  await inside.locator('textarea').fill('1 2 0 false');
  await inside.locator('button[type=submit]').click();
  await expect.poll(async () => (await completed(page)).map((h) => h.kind)).toEqual(['output']);

  inside = await frame(page, at('program=fix'));
  await inside.locator('button.run').click();
  await expect.poll(async () => (await completed(page)).map((h) => h.result)).toEqual(['run']);

  inside = await frame(page, at('exercise=nothing'));
  await expect(inside.locator('.outcome.bad')).toContainText('nothing');
  inside = await frame(page, at('exercise=constructor'));
  await expect(inside.locator('.outcome.bad')).toContainText('constructor');
});
