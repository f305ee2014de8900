// A lesson in a language that the page does not know by itself: its own words, and English marked as English.
import type { Page } from '@playwright/test';
import { expect, output, program, put, run, test } from './lab';

/** The English page as a lesson in Spanish would have it, with a few words of its own. */
async function openSpanish(page: Page): Promise<void> {
  const words = { run: 'Ejecutar', outputTitle: 'Salida', leaksTitle: { one: 'Una fuga', other: '{0} fugas' } };
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<html lang="en"', '<html lang="es"').replace(
      /(id="lesson-data">)(.*?)(<\/script>)/s,
      (_, before: string, json: string, after: string) => {
        const data = JSON.parse(json) as { interface?: object; sources: Record<string, Record<string, string>> };
        data.interface = { es: words };
        for (const texts of Object.values(data.sources)) texts.es = texts.en ?? '';
        return before + JSON.stringify(data).replaceAll('<', '\\u003c') + after;
      },
    );
    await route.fulfill({ response, body: html });
  });
  await page.goto('/en/');
}

test('a third language says its own words; what is said in English for want of one is marked as English', async ({ lab }) => {
  await openSpanish(lab);
  const place = program(lab, 'pipeline');
  const own = place.getByRole('button', { name: 'Ejecutar' });
  await expect(own).not.toHaveAttribute('lang');
  await expect(place.getByRole('button', { name: 'Stop' })).toHaveAttribute('lang', 'en');
  await run(place);
  await expect(output(place)).toHaveText('4\n9\n16\n');
  await expect(place.locator('run-result h3', { hasText: 'Salida' })).not.toHaveAttribute('lang');
  await expect(place.locator('.no-leak')).toHaveAttribute('lang', 'en');
  // What Go says is English too.
  await put(place, 'package main\n\nfunc main() { x }\n');
  await run(place);
  await expect(place.locator('.error-text').first()).toHaveAttribute('lang', 'en');
  const leaking = program(lab, 'forgotten');
  await run(leaking);
  await expect(leaking.locator('.leaks h3')).toHaveText('Una fuga');
  await expect(leaking.locator('.leaks h3')).not.toHaveAttribute('lang');
});

test('in a language that the page knows nothing is marked', async ({ lab }) => {
  await lab.goto('/fr/');
  await run(program(lab, 'pipeline'));
  await expect(lab.locator('[data-foreign]')).toHaveCount(0);
});
