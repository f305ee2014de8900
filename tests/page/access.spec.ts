// Whether everybody can use it: axe on every state that is reached here, narrow pages, both themes, the embedded page.
import { axe, exercise, expect, LANGS, open, outcome, output, program, put, run, test, WORDS } from './lab';

for (const lang of LANGS) {
  for (const theme of ['light', 'dark']) {
    test(`${lang}, ${theme}: axe finds nothing`, async ({ lab }) => {
      test.setTimeout(240_000);
      await open(lab, lang);
      await lab.locator('.theme-choice select').selectOption(theme);
      await axe(lab);
      const broken = program(lab, 'pipeline');
      await put(broken, 'package main\n\nfunc main() { x }\n');
      await run(broken);
      await expect(broken.locator('.cm-lintRange-error')).not.toHaveCount(0);
      await put(program(lab, 'search'), 'package main\n\nfunc main() {\n\tc := make(chan int)\n\tgo func() { c <- 1 }()\n\tprintln("é")\n}\n');
      await run(program(lab, 'search'));
      const question = lab.locator('predict-question').first();
      await question.locator('label.choice input').first().check();
      await question.locator('.sure input').first().check();
      await question.getByRole('button', { name: WORDS[lang].commit }).click();
      const fix = exercise(lab, 'fix');
      await fix.getByRole('button', { name: WORDS[lang].judge }).click();
      await expect(fix.locator('.verdict')).toHaveCount(1);
      await axe(lab);
    });
  }
}

for (const width of [320, 360, 800, 1400]) {
  test(`nothing is wider than a page of ${width} px`, async ({ lab }) => {
    await lab.setViewportSize({ width, height: 800 });
    await open(lab, 'fr');
    for (const name of ['pipeline', 'pool']) await run(program(lab, name));
    expect(await lab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('one program alone, in a frame of another page', async ({ lab }) => {
  await lab.goto('/embed.html?program=pipeline&lang=fr');
  const place = program(lab, 'pipeline');
  await run(place);
  await expect(output(place)).toHaveText('4\n9\n16\n');
  await expect(outcome(place)).toContainText('Terminé');
  await expect(lab.locator('html')).toHaveAttribute('lang', 'fr');
  await axe(lab);
  for (const named of ['exercise=half-cure', 'question=collector', 'possible=interleave']) {
    await lab.goto(`/embed.html?${named}&lang=en`);
    await expect(lab.locator('main button').first()).toBeVisible();
    await axe(lab);
  }
  await lab.goto('/embed.html?program=nothing&lang=en');
  await expect(lab.locator('.outcome.bad')).toContainText('nothing');
});
