// The exercises: every repair that must pass passes, every cheat meets its own answer, a failing run can be watched.
import { exercise, expect, inLang, LANGS, lesson, open, put, submissions, test, WORDS } from './lab';

// One language for each half: the judge accepts either language's output.
for (const lang of LANGS) {
  for (const folder of ['fixes', 'cheats'] as const) {
    test(`${lang}: the judge's answer to each of the ${folder}`, async ({ lab }) => {
      test.setTimeout(240_000);
      await open(lab, lang);
      const all = submissions(folder);
      const mine = all.filter((_, i) => i % 2 === (lang === 'en' ? 0 : 1));
      for (const s of mine) {
        const place = exercise(lab, s.exercise);
        await put(place, s.text);
        await expect(place.locator('.verdict')).toHaveCount(0);
        await place.getByRole('button', { name: WORDS[lang].judge }).click();
        const told = lesson.exercises[s.exercise]?.explanations?.[s.reason] ?? lesson.explanations[s.reason] ?? '';
        const plain = inLang(told, lang).replaceAll('`', '');
        await expect(place.locator(`.verdict${s.reason === 'pass' ? '.good' : '.bad'}`), s.file).toContainText(plain, {
          timeout: 30_000,
        });
      }
    });
  }
}

test('the run that fails can be watched, and the learner’s text stays', async ({ lab }) => {
  await open(lab, 'en');
  const place = exercise(lab, 'fix');
  await place.getByRole('button', { name: WORDS.en.judge }).click();
  await place.getByRole('button', { name: WORDS.en.watch }).click();
  await expect(place.locator('.leaks > ul > li')).toHaveCount(1);
  await expect(place.locator('.note')).toContainText('work =');
  await expect(place.locator('.badge')).toHaveCount(0);
});
