// A program of several files, as lesson.json describes one (www/docs/lesson-format.md): a tab each.
import type { Page } from '@playwright/test';
import { axe, expect, type Lang, open, outcome, output, program, run, set, test } from './lab';

const MAIN = 'package main\n\nconst n = 3\n\nfunc main() {\n\tprintln(double(n))\n}\n';
const DOUBLE = 'package main\n\nfunc double(n int) int { return 2 * n }\n';

/** The lesson with its program `pipeline` in two files, n a parameter. */
async function openTwo(page: Page, lang: Lang): Promise<void> {
  await page.route(`**/${lang}/`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace(/(id="lesson-data">)(.*?)(<\/script>)/s, (_, before, json, after) => {
      const data = JSON.parse(json);
      const spec = data.lesson.programs.pipeline;
      spec.files = ['double.go'];
      spec.parameters = [{ name: 'n', kind: 'int', min: 1, max: 9, label: { en: 'number', fr: 'nombre' } }];
      delete spec.chart;
      const both = `${MAIN}-- double.go --\n${DOUBLE}`;
      data.sources.pipeline = { en: both, fr: both };
      return before + JSON.stringify(data).replaceAll('<', '\\u003c') + after;
    });
    await route.fulfill({ response, body: changed });
  });
  await open(page, lang);
}

const panelText = (page: Page): Promise<string> =>
  program(page, 'pipeline')
    .locator('[role=tabpanel]:not([hidden]) code-editor')
    .evaluate((editor) => (editor as HTMLElement & { text: string }).text);

async function write(page: Page, text: string): Promise<void> {
  await program(page, 'pipeline')
    .locator('[role=tabpanel]:not([hidden]) code-editor')
    .evaluate((editor, t) => {
      (editor as HTMLElement & { text: string }).text = t;
    }, text);
}

test('a tab for each file, by mouse and by keyboard', async ({ lab }) => {
  await openTwo(lab, 'en');
  const place = program(lab, 'pipeline');
  const tabs = place.getByRole('tab');
  await expect(tabs).toHaveText(['main.go', 'double.go']);
  await expect(place.getByRole('tabpanel')).toHaveCount(1);
  await run(place);
  await expect(output(place)).toHaveText('6\n');
  await tabs.nth(0).focus();
  await lab.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await panelText(lab)).toBe(DOUBLE);
  await lab.keyboard.press('Tab');
  await lab.keyboard.press('End');
  await expect(tabs.nth(0)).toHaveAttribute('tabindex', '-1');
  await tabs.nth(1).focus();
  await lab.keyboard.press('ArrowRight');
  await expect(tabs.nth(0)).toBeFocused();
  await axe(lab, 'go-program[name="pipeline"]');
});

test('an error leads to its file, and a fix is made there', async ({ lab }) => {
  await openTwo(lab, 'fr');
  const place = program(lab, 'pipeline');
  const tabs = place.getByRole('tab');
  await tabs.nth(1).click();
  await write(lab, 'package main\n\nimport "fmt"\n\nfunc double(n int) int { return 2 * m }\n');
  await expect(tabs.nth(1)).toContainText('2 problèmes');
  await tabs.nth(0).click();
  const problems = place.locator('.problems li');
  await expect(problems.nth(1)).toContainText('double.go, ligne 5');
  await problems.nth(1).getByRole('button', { name: 'double.go, ligne 5' }).click();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(place.locator('[role=tabpanel]:not([hidden]) .cm-content')).toBeFocused();
  await tabs.nth(0).click();
  await run(place);
  await expect(outcome(place)).toContainText('Ne compile pas');
  await place.locator('.errors button').first().click();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await tabs.nth(0).click();
  await place.locator('.problems .fix').click();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await panelText(lab)).not.toContain('import');
});

test('files are added, renamed and deleted, kept over a visit, and restored', async ({ lab }) => {
  await openTwo(lab, 'en');
  const place = program(lab, 'pipeline');
  const tabs = place.getByRole('tab');
  await place.getByRole('button', { name: 'Add a file' }).click();
  const field = place.getByLabel('Name of the file');
  await expect(field).toBeFocused();
  await field.fill('double.go');
  await field.press('Enter');
  await expect(place.locator('.file-question .problem')).toContainText('There is a file');
  await field.fill('../x');
  await field.press('Enter');
  await expect(place.locator('.file-question .problem')).toContainText('.go');
  await axe(lab, 'go-program[name="pipeline"]');
  await field.fill('triple');
  await field.press('Enter');
  await expect(tabs).toHaveText(['main.go', 'double.go', 'triple.go']);
  await expect(tabs.nth(2)).toBeFocused();
  await write(lab, 'package main\n\nfunc triple(n int) int { return 3 * n }\n');
  await tabs.nth(0).click();
  await write(lab, MAIN.replace('double', 'triple'));
  await run(place);
  await expect(output(place)).toHaveText('9\n');
  await tabs.nth(1).click();
  await place.getByRole('button', { name: 'Rename' }).click();
  await field.fill('twice.go');
  await field.press('Enter');
  await expect(tabs).toHaveText(['main.go', 'twice.go', 'triple.go']);
  expect(await panelText(lab)).toBe(DOUBLE);
  await lab.keyboard.press('Delete');
  await place.getByRole('button', { name: 'Cancel' }).click();
  await place.getByRole('button', { name: 'Delete' }).click();
  await place.locator('.file-question .yes').click();
  await expect(tabs).toHaveText(['main.go', 'triple.go']);
  await expect(place.getByRole('button', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true');
  await lab.reload();
  await expect(tabs).toHaveText(['main.go', 'triple.go']);
  await run(place);
  await expect(output(place)).toHaveText('9\n');
  await place.getByRole('button', { name: 'Reset' }).click();
  await expect(tabs).toHaveText(['main.go', 'double.go']);
  expect(await panelText(lab)).toBe(MAIN);
  await run(place);
  await expect(output(place)).toHaveText('6\n');
});

test('a parameter of main.go moves, and what leaks in another file is marked there', async ({ lab }) => {
  await openTwo(lab, 'en');
  const place = program(lab, 'pipeline');
  const tabs = place.getByRole('tab');
  await set(place, 'n', '4');
  await expect.poll(() => panelText(lab)).toContain('n = 4');
  await run(place);
  await expect(output(place)).toHaveText('8\n');
  await tabs.nth(1).click();
  await write(lab, 'package main\n\nfunc double(n int) int {\n\tgo func() { <-make(chan int) }()\n\treturn n\n}\n');
  await tabs.nth(0).click();
  await run(place);
  const leak = place.locator('.leaks').getByRole('button', { name: 'double.go, line 4' });
  await leak.click();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(place.locator('[role=tabpanel]:not([hidden]) .cm-marked')).toHaveCount(1);
});
