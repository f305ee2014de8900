// Progress: out to a file and in again, bad files, one exercise and everything back as at first, no storage.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axe, exercise, expect, LANGS, open, program, put, run, test, text, WORDS } from './lab';

const keeper = (page: Page): Locator => page.locator('progress-keeper');

async function unfold(page: Page): Promise<void> {
  if (!(await keeper(page).locator('details').evaluate((d) => (d as HTMLDetailsElement).open)))
    await keeper(page).locator('summary').click();
}

/** The file that the page gives. Not every driver tells of a download: what the page made for it is kept aside. */
async function keepFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      (window as unknown as { saved: Blob }).saved = file;
      return make.call(URL, file);
    };
  });
}

async function saved(page: Page, browser: string): Promise<string> {
  const download = browser === 'chromium' ? page.waitForEvent('download') : undefined;
  await keeper(page).locator('button').first().click();
  const name = (await download)?.suggestedFilename() ?? 'goroutine-lab-progress.json';
  expect(name).toBe('goroutine-lab-progress.json');
  return page.evaluate(() => (window as unknown as { saved: Blob }).saved.text());
}

async function work(page: Page): Promise<void> {
  await run(program(page, 'pipeline'));
  await put(program(page, 'search'), '// mine\n');
  const place = exercise(page, 'fix');
  await put(place, (await text(place)).replace('make(chan string)', 'make(chan string, 1)'));
  await place.locator('.judge button').first().click();
  await expect(place.locator('.verdict.good')).toHaveCount(1);
  await place.locator('button.hint').click();
}

for (const lang of LANGS) {
  test(`${lang}: progress leaves in a file, everything is forgotten, the file brings it back`, async ({ lab, browserName }, info) => {
    await keepFiles(lab);
    await open(lab, lang);
    await work(lab);
    await unfold(lab);
    // With the keyboard: no is where the focus is, yes is beside it.
    await keeper(lab).locator('.all').focus();
    await lab.keyboard.press('Enter');
    await expect(keeper(lab).locator('.no')).toBeFocused();
    await lab.keyboard.press('Enter');
    await expect(keeper(lab).locator('.all')).toBeFocused();
    const file = info.outputPath('progress.json');
    writeFileSync(file, await saved(lab, browserName));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'goroutine-lab progress', version: 1 });

    await keeper(lab).locator('.all').click();
    await keeper(lab).locator('.yes').click();
    await expect(keeper(lab).locator('[role=status]')).not.toBeEmpty();
    await expect(lab.locator('.contents .progress').first()).toHaveText(/^0\//);
    expect(await text(program(lab, 'search'))).not.toContain('// mine');
    await expect(exercise(lab, 'fix').locator('.hints li')).toHaveCount(0);

    await unfold(lab);
    await keeper(lab).locator('input[type=file]').setInputFiles(file);
    await expect(keeper(lab).locator('[role=status]')).not.toBeEmpty();
    await expect(lab.locator('.contents .progress').first()).toHaveText('✓');
    expect(await text(program(lab, 'search'))).toContain('// mine');
    await expect(exercise(lab, 'fix').locator('.hints li')).toHaveCount(1);
  });
}

test('a bad file is refused by what is wrong with it, and changes nothing', async ({ lab }, info) => {
  await open(lab, 'en');
  await put(program(lab, 'search'), '// mine\n');
  await unfold(lab);
  const good = { format: 'goroutine-lab progress', version: 1, entries: {} };
  const done = { ...good, entries: { done: { 'fix-exercise/fix': 'yes' } } };
  for (const [content, said] of [
    ['{"format": "goroutine-lab', 'holds no JSON'],
    ['[]', 'not saved by this page'],
    [JSON.stringify({ ...good, version: 2 }), 'newer version'],
    [JSON.stringify({ ...good, entries: null }), 'not as this page writes it'],
    [JSON.stringify({ ...good, entries: { 'choice:late-send': { length: 3 } } }), 'not as this page writes it'],
    [JSON.stringify({ ...good, entries: { __proto__x: 1 } }), 'not as this page writes it'],
    [JSON.stringify(done), 'not as this page writes it'],
    [`"${'x'.repeat(5 << 20)}"`, 'too big'],
  ] as const) {
    const file = info.outputPath('bad.json');
    writeFileSync(file, content);
    await keeper(lab).locator('input[type=file]').setInputFiles(file);
    await expect(keeper(lab).locator('[role=alert]')).toContainText(said);
  }
  await axe(lab);
  await lab.reload();
  expect(await text(program(lab, 'search'))).toContain('// mine');
});

test('one exercise is started over, the others stay', async ({ lab }) => {
  await open(lab, 'en');
  await work(lab);
  await unfold(lab);
  await keeper(lab).locator('select').selectOption('fix');
  await keeper(lab).locator('button.one').click();
  await expect(keeper(lab).locator('[role=status]')).toContainText('fix is back as it was at first');
  expect(await text(exercise(lab, 'fix'))).not.toContain('make(chan string, 1)');
  await expect(exercise(lab, 'fix').locator('.hints li')).toHaveCount(0);
  expect(await text(program(lab, 'search'))).toContain('// mine');
  await expect(lab.locator('.contents .progress').first()).toHaveText('✓');
});

test('an exercise that asks for something new counts as not done, the rest stays', async ({ lab }) => {
  await open(lab, 'en');
  await work(lab);
  const section = lab.locator('.contents li', { has: lab.locator('a[href="#your-turn"]') }).locator('.progress');
  const before = await section.textContent();
  // The same lesson, with the exercise in its second version.
  await lab.route('**/en/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/("fix":\{)("explanations")/, '$1"version":2,$2');
    await route.fulfill({ response, body: html });
  });
  await lab.reload();
  await expect(section).not.toHaveText(before ?? '');
  await expect(lab.locator('.contents .progress').first()).toHaveText('✓');
});

test('without storage the page says so, goes on, and still gives a file', async ({ lab, browserName }) => {
  await keepFiles(lab);
  await lab.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(lab, 'en');
  await expect(lab.locator('.forgetful')).toHaveCount(1);
  await run(program(lab, 'pipeline'));
  await expect(lab.locator('.contents .progress').first()).toHaveText('✓');
  await unfold(lab);
  await expect(keeper(lab)).toContainText('does not let the page remember');
  await expect(keeper(lab).locator('input[type=file]')).toHaveCount(0);
  expect(await saved(lab, browserName)).toContain('go-program/pipeline');
});

test('the exercise itself says what is wrong and right after a reload', async ({ lab }) => {
  await open(lab, 'fr');
  await work(lab);
  await lab.reload();
  expect(await text(exercise(lab, 'fix'))).toContain('make(chan string, 1)');
  await expect(exercise(lab, 'fix').getByRole('button', { name: WORDS.fr.judge })).toHaveCount(1);
});

test('what is kept is never older than what is written', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  // A text is looked at after a rest, a long one for long; here it changes again at each moment of that look.
  await put(place, `${await text(place)}${'// long\n'.repeat(40_000)}`);
  const stale = await place.locator('code-editor').evaluate(async (e) => {
    const editor = e as HTMLElement & { text: string };
    const kept = (): string => JSON.stringify({ ...localStorage });
    const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
    const found: number[] = [];
    for (let after = 300; after < 480; after += 30) {
      editor.text = `${editor.text}// ${after} a\n`;
      await rest(after);
      editor.text = `${editor.text}// ${after} b\n`;
      for (let i = 0; i < 40; i++) {
        if (!kept().includes(`// ${after} b`)) found.push(after);
        await rest(2);
      }
    }
    return found;
  });
  expect(stale).toEqual([]);
});
