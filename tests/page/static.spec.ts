// The page without scripts. Only Chromium's driver can turn them off.
import { expect, LANGS, test } from './lab';

test('the text, the programs and the answers read without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  for (const lang of LANGS) {
    await page.goto(`/${lang}/`);
    await expect(page.locator('main section h2')).not.toHaveCount(0);
    await expect(page.locator('go-program pre').first()).toContainText('package main');
    await expect(page.locator('predict-question details').first()).toHaveCount(1);
    await expect(page.locator('.no-script')).toBeVisible();
  }
  await context.close();
});
