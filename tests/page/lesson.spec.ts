// The lesson as a learner meets it: it reads, its programs print what it says, the switch of language keeps the place.
import { expect, inLang, LANGS, lesson, open, output, program, put, run, set, test, text, WORDS } from './lab';

for (const lang of LANGS) {
  test(`${lang}: each program prints what the lesson says`, async ({ lab }) => {
    await open(lab, lang);
    for (const [name, spec] of Object.entries(lesson.programs)) {
      // What a deadlock says is the engine's to test.
      if (spec.output === undefined || (spec.ends && spec.ends[0] !== 'ok')) continue;
      const place = program(lab, name);
      if ((await place.count()) === 0) continue;
      await run(place);
      const sorted = (t: string): string => t.split('\n').sort().join('\n');
      const printed = (await output(place).textContent()) ?? '';
      const norm = (t: string): string => (spec.order === 'any' ? sorted(t) : t);
      const possible = [spec.output, ...(spec.or ?? [])].map((t) => norm(inLang(t, lang)));
      expect(possible, name).toContain(norm(printed));
    }
  });

  test(`${lang}: a prediction is made before its explanation unfolds, and is remembered`, async ({ lab }) => {
    await open(lab, lang);
    const question = lab.locator('predict-question').first();
    const commit = question.getByRole('button', { name: WORDS[lang].commit });
    await expect(commit).toBeDisabled();
    await expect(question.locator('.explained')).toHaveCount(0);
    await question.locator('label.choice input').first().check();
    await expect(commit).toBeDisabled();
    await question.locator('.sure input').nth(1).check();
    await commit.click();
    await expect(question.locator('.explained')).toBeVisible();
    await lab.reload();
    await expect(lab.locator('predict-question').first().locator('.mine')).toHaveCount(1);
  });
}

test('the root leads to the language that was chosen last', async ({ lab }) => {
  await open(lab, 'en');
  await lab.locator('.languages a[hreflang="fr"]').click();
  await expect(lab).toHaveURL(/\/fr\/$/);
  await lab.goto('/');
  await expect(lab).toHaveURL(/\/fr\/$/);
});

test('a switch of language keeps the place, the answers and edited programs; others follow', async ({ lab }) => {
  await open(lab, 'en');
  const edited = program(lab, 'search');
  await put(edited, `${await text(edited)}// mine\n`);
  await set(program(lab, 'pipeline'), 'stages', '3');
  await expect.poll(async () => text(program(lab, 'pipeline'))).toContain('stages    = 3');
  // The text is looked at a moment later: only then is it known that nothing but a parameter has moved.
  await lab.waitForTimeout(1000);
  const pool = program(lab, 'pool');
  await pool.evaluate((e) => e.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const before = await pool.evaluate((e) => e.getBoundingClientRect().top);
  await lab.locator('.languages a[hreflang="fr"]').evaluate((a) => (a as HTMLElement).click());
  await expect(lab).toHaveURL(/\/fr\/$/);
  await expect.poll(async () => Math.abs((await program(lab, 'pool').evaluate((e) => e.getBoundingClientRect().top)) - before)).toBeLessThan(40);
  expect(await text(program(lab, 'search'))).toContain('// mine');
  const pipeline = program(lab, 'pipeline');
  await pipeline.scrollIntoViewIfNeeded();
  await expect.poll(() => text(pipeline)).toContain('stages    = 3');
  expect(await text(pipeline)).toContain('étape');
});

test('the table of contents counts what has been done', async ({ lab }) => {
  await open(lab, 'en');
  const badge = lab.locator('.contents .progress').first();
  await expect(badge).toHaveText(/^0\//);
  await run(program(lab, 'pipeline'));
  await expect(badge).not.toHaveText(/^0\//);
  await lab.reload();
  await expect(badge).not.toHaveText(/^0\//);
});
