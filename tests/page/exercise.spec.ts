// The exercises: every repair that must pass passes, every cheat meets its own answer, a failing run can be watched.
import { axe, exercise, expect, inLang, LANGS, lesson, open, put, starter, submissions, test, text, WORDS } from './lab';

/** Whether a program marks the lines that may change. */
const isBounded = (program: string): boolean => /^\s*\/\/ edit\b/m.test(program);

// One language for each half: the judge accepts either language's output.
for (const lang of LANGS) {
  for (const folder of ['fixes', 'cheats'] as const) {
    test(`${lang}: the judge's answer to each of the ${folder}`, async ({ lab }) => {
      test.setTimeout(240_000);
      await open(lab, lang);
      const all = submissions(folder);
      const mine = all.filter((_, i) => i % 2 === (lang === 'en' ? 0 : 1));
      for (const given of mine) {
        const place = exercise(lab, given.exercise);
        // Where lines are marked, a text without the marks is refused for that alone.
        const bounded = isBounded(starter(given.exercise)) && !isBounded(given.text);
        const s = bounded ? { ...given, reason: 'fixed_lines' } : given;
        await put(place, s.text);
        await expect(place.locator('.verdict')).toHaveCount(0);
        await place.getByRole('button', { name: WORDS[lang].judge }).click();
        const told = lesson.exercises[s.exercise]?.explanations?.[s.reason] ?? lesson.explanations[s.reason] ?? '';
        const plain = inLang(told, lang).replaceAll('`', '');
        await expect(place.locator(`.verdict${s.reason === 'pass' ? '.good' : '.bad'}`), s.file).toContainText(plain, {
          timeout: 30_000,
        });
        if (s.reason !== 'pass') continue;
        const coverage = { en: ['Proved', 'this is no proof'], fr: ['Prouvé', 'ce n’est pas une preuve'] }[lang];
        await expect(place.locator('.coverage'), s.file).toContainText(coverage[s.proved ? 0 : 1] ?? '');
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

// 12 goroutines that take turns with a lock have more states than a judge sees in its time.
const ENDLESS = `package main

import (
	"fmt"
	"sync"
)

const amount = 30

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	n := 0
	for range 12 {
		wg.Go(func() {
			for i := range 12 {
				mu.Lock()
				n = n*3 + i
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	a := amount
	fmt.Println(a+90, 110-a)
}
`;

test('a judge shows how far it is, can be stopped, and can be asked again', async ({ lab }) => {
  await open(lab, 'en');
  const place = exercise(lab, 'lock-order');
  const judge = place.getByRole('button', { name: WORDS.en.judge });
  await put(place, ENDLESS);
  await judge.click();
  await expect(place.locator('.judge')).toContainText('states seen');
  await place.locator('.judge').getByRole('button', { name: WORDS.en.stop }).click();
  await expect(place.locator('.verdict-place')).toContainText('Stopped');
  await put(place, submissions('fixes').find((s) => s.file === 'lock_order_one_lock.go')?.text ?? '');
  await judge.click();
  await expect(place.locator('.verdict.good')).toHaveCount(1);
});

test('a judge that ran out of time claims no proof', async ({ lab }) => {
  test.setTimeout(120_000);
  await open(lab, 'fr');
  const place = exercise(lab, 'lock-order');
  await put(place, ENDLESS);
  await place.getByRole('button', { name: WORDS.fr.judge }).click();
  await expect(place.locator('.coverage')).toContainText('ce n’est pas une preuve', { timeout: 60_000 });
});

for (const lang of LANGS) {
  test(`${lang}: hints come one at a time, and a solution beside the learner’s text`, async ({ lab }) => {
    // axe takes its time in Firefox.
    test.setTimeout(240_000);
    await open(lab, lang);
    const place = exercise(lab, 'fix');
    await expect(place.locator('.hints')).toBeHidden();
    for (const shown of [1, 2, 3]) {
      await place.locator('button.hint').click();
      await expect(place.locator('.hints li')).toHaveCount(shown);
    }
    await expect(place.locator('button.hint')).toHaveCount(0);
    await lab.reload();
    await expect(place.locator('.hints li')).toHaveCount(3);
    const solve = place.locator('button.solve');
    await solve.click();
    await expect(solve).toHaveAttribute('aria-expanded', 'true');
    const difference = place.locator('code-difference');
    // Side by side where there is room, as one text where there is not.
    await expect(difference.locator('.cm-merge-a .cm-changedLine')).toContainText('make(chan string)');
    await expect(difference.locator('.cm-merge-b .cm-changedLine')).toContainText('make(chan string, 1)');
    await axe(lab);
    await lab.setViewportSize({ width: 600, height: 900 });
    await expect(difference.locator('.cm-deletedChunk')).toContainText('make(chan string)');
    await expect(difference.locator('.cm-changedLine')).toContainText('make(chan string, 1)');
    // It follows what the learner writes, and their text stays.
    await put(place, (await text(place)).replace('50 * time', '60 * time'));
    await expect(difference.locator('.cm-deletedChunk')).toHaveCount(2);
    await axe(lab);
    await solve.click();
    await expect(difference).toHaveCount(0);
  });
}

test('where an exercise has marked lines, only these can be changed by hand', async ({ lab }) => {
  await open(lab, 'en');
  const place = exercise(lab, 'wrong-count');
  const before = await text(place);
  await place.locator('code-editor').scrollIntoViewIfNeeded();
  await place.locator('.cm-line', { hasText: 'sum := 0' }).click();
  await lab.keyboard.type('x');
  await lab.keyboard.press('Backspace');
  await lab.keyboard.press('Control+a');
  await lab.keyboard.press('Delete');
  const emptied = await text(place);
  expect(emptied).toContain('// edit: the repair goes between these two lines\n\n\t// end');
  expect(emptied).toContain('sum := 0');
  await place.getByRole('button', { name: WORDS.en.reset }).click();
  expect(await text(place)).toBe(before);
  await place.locator('.cm-line', { hasText: 'wg.Add(1)' }).click();
  await lab.keyboard.press('End');
  await lab.keyboard.type(' // mine');
  expect(await text(place)).toContain('wg.Add(1) // mine');
});
