// The page without scripts, and on paper. Only Chromium's driver can turn scripts off and print.
import type { Browser, Page } from '@playwright/test';
import { alive, expect, LANGS, lesson, test } from './lab';

async function withoutScripts(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
}

for (const lang of LANGS) {
  test(`${lang}: everything reads without scripts`, async ({ browser, baseURL }) => {
    const page = await withoutScripts(browser, baseURL);
    await page.goto(`/${lang}/`);
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.locator('main section h2')).toHaveCount(9);
    // Each program is shown whole, each exercise has its task.
    for (const element of ['go-program', 'fix-exercise', 'output-question', 'order-lines', 'schedule-duel']) {
      for (const text of await page.locator(`main ${element}`).locator('pre').first().allTextContents()) {
        expect(text, element).not.toBe('');
      }
    }
    for (const name of Object.keys(lesson.exercises)) {
      const place = page.locator(`fix-exercise[name="${name}"]`);
      await expect(place.locator('.task'), name).not.toBeEmpty();
      await expect(place.locator('pre'), name).toContainText('package main');
    }
    // Answers are folded, and unfold.
    for (const answer of await page.locator('predict-question details, choice-question details').all()) {
      await expect(answer.locator('summary')).toBeVisible();
      await answer.locator('summary').click();
      await expect(answer.locator('p').first()).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.context().close();
  });
}

test('without scripts nothing is wider than a page of 320 px', async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/fr/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

for (const lang of LANGS) {
  test(`${lang}: printed, it is a handout: white, tight, whole programs, no controls, answers at its end`, async ({ lab }) => {
    await lab.goto(`/${lang}/`);
    await lab.locator('.theme-choice select').selectOption('dark');
    // On paper nothing comes alive any more; here, where paper is only played, it would.
    await alive(lab);
    const pdf = (await lab.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(25);
    // What was unfolded for the paper is folded again.
    await expect(lab.locator('main details[open], main .printed')).toHaveCount(0);
    await expect(lab.locator('.answers')).toBeHidden();
    await lab.emulateMedia({ media: 'print' });
    await lab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(lab.locator('main details.aside:not([open], .tools)')).toHaveCount(0);
    for (const control of ['button.run', '.theme-choice', '.contents', 'progress-keeper', '.parameters', '.help-button']) {
      await expect(lab.locator(control).first(), control).toBeHidden();
    }
    // Each program is there as a listing, whether its editor has been made or not.
    const programs = lab.locator('main > section > go-program');
    for (const shown of await programs.all()) await expect(shown.locator('> pre')).toContainText('package main');
    const questions = lab.locator('predict-question, choice-question, output-question, possible-outputs, order-lines, explain-again');
    await expect(lab.locator('.answers > ol > li')).toHaveCount(await questions.count());
    await expect(lab.locator('.answers > ol > li').first()).toBeVisible();
    expect(await lab.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });
}

test('at 200 % zoom, half of the width is left: nothing is cut', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, baseURL });
  const page = await context.newPage();
  await page.goto('/fr/');
  await expect(page.locator('progress-keeper details')).toHaveCount(1);
  await page.locator('details').evaluateAll((all) => {
    for (const d of all) (d as HTMLDetailsElement).open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await context.close();
});
