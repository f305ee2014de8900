// Questions of every kind: answered right and wrong, in both languages, with the keyboard, remembered.
import type { Locator } from '@playwright/test';
import { expect, LANGS, open, output, test } from './lab';

for (const lang of LANGS) {
  test(`${lang}: a choice tells why, and can be answered again`, async ({ lab }) => {
    await open(lab, lang);
    const question = lab.locator('choice-question[name="late-send"]');
    await question.locator('input').nth(1).check();
    await question.locator('button[type=submit]').click();
    await expect(question.locator('.bad.mark')).toHaveCount(1);
    // The feedback of what was ticked and of what is right.
    await expect(question.locator('.feedback')).toHaveCount(4);
    await expect(question.locator('.feedback a').first()).toHaveAttribute('href', '#leaks');
    await question.locator('button.quiet').click();
    for (const i of [2, 3, 4]) await question.locator('input').nth(i).check();
    await question.locator('button[type=submit]').click();
    await expect(question.locator('.good.mark')).toHaveCount(1);
    await lab.reload();
    await expect(lab.locator('choice-question[name="late-send"] .good.mark')).toHaveCount(1);
  });

  test(`${lang}: a program's output is written, then it is run`, async ({ lab }) => {
    await open(lab, lang);
    const question = lab.locator('output-question');
    await question.locator('textarea').fill('1 2');
    await question.locator('button[type=submit]').click();
    await expect(question.locator('.bad.mark')).toHaveCount(1);
    await expect(question.locator('.side-by-side')).toContainText('1 2 0 false');
    await question.locator('button.quiet').last().click();
    await question.locator('textarea').fill('1 2 0 false\n');
    await question.locator('button[type=submit]').click();
    await expect(question.locator('.good.mark')).toHaveCount(1);
  });
}

test('possible outputs are replayed, impossible ones ruled out', async ({ lab }) => {
  await open(lab, 'en');
  const question = lab.locator('possible-outputs');
  for (const i of [0, 1, 2]) await question.locator('.choices input').nth(i).check();
  await question.locator('button[type=submit]').click();
  await expect(question.locator('.good.mark')).toHaveCount(1);
  await expect(question.locator('.choices em')).toHaveText([/^possible/, /^possible/, /^possible/, /^ruled out/, /^ruled out/]);
  await question.locator('.replay-output').nth(2).click();
  await expect(output(question)).toHaveText('bca\n');
});

const MERGE = [
  'out := make(chan int)',
  'var wg sync.WaitGroup',
  'for _, in := range inputs {',
  'wg.Go(func() {',
  'for n := range in {',
  'out <- n',
  '        }',
  '    })',
  '}',
  'go func() {',
  'wg.Wait()',
  'close(out)',
  '}()',
  'return out',
];

/** Puts the lines of `merge` in an order, with the keyboard alone. */
async function arrange(place: Locator, wanted: string[]): Promise<void> {
  for (const [to, line] of wanted.entries()) {
    const lines = (await place.locator('.line').allTextContents()).map((l) => l.trimEnd());
    const brace = /^ *\}/.test(line);
    const is = (l: string): boolean => (brace ? l.endsWith(line) && l.trim() === line.trim() : l.trim() === line);
    // Closing braces differ by their indentation alone: the deepest comes first.
    const places = lines.map((l, i) => ({ l, i })).filter(({ l, i }) => i >= to && is(l));
    const from = places.sort((a, b) => b.l.length - a.l.length)[0]?.i ?? to;
    await place.locator('.line').nth(from).focus();
    for (let i = from; i > to; i--) await place.page().keyboard.press('ArrowUp');
  }
}

test('lines are put in order with the keyboard; what is assembled is judged on every schedule', async ({ lab }) => {
  await open(lab, 'en');
  const place = lab.locator('order-lines');
  const judge = place.locator('.judge button').first();
  await judge.click();
  await expect(place.locator('.verdict.bad')).toContainText('It does not compile');
  // The goroutine that waits stands above the loop: on the usual schedule that works.
  await arrange(place, [...MERGE.slice(0, 2), ...MERGE.slice(9, 13), ...MERGE.slice(2, 9), ...MERGE.slice(13)]);
  await expect(place.locator('.verdict')).toHaveCount(0);
  await judge.click();
  await expect(place.locator('.verdict.bad')).toContainText('This run ends in a panic.');
  await place.locator('.verdict .watch').click();
  await expect(place.locator('run-result .outcome')).toContainText('Panic');
  await arrange(place, MERGE);
  await expect(place.locator('run-result')).toHaveCount(0);
  await judge.click();
  await expect(place.locator('.verdict.good')).toContainText('Proved');
});

test('what is explained from memory is compared point by point, and kept', async ({ lab }) => {
  await open(lab, 'fr');
  const aside = lab.locator('details.aside', { has: lab.locator('explain-again[name="recall-done"]') });
  await aside.locator('summary').first().click();
  const card = lab.locator('explain-again[name="recall-done"]');
  await expect(card.locator('button')).toBeDisabled();
  await card.locator('textarea').fill('Le canal se ferme, la goroutine se termine.');
  await card.locator('button').click();
  for (const i of [0, 1, 2]) await card.locator('.points input').nth(i).check();
  await lab.reload();
  await expect(card.locator('textarea')).toHaveValue(/se ferme/);
});

test('the learner plays the scheduler until it leaks, takes back, and the machine plays the repair', async ({ lab }) => {
  await open(lab, 'en');
  const duel = lab.locator('schedule-duel');
  await duel.getByRole('button', { name: 'I am the scheduler' }).click();
  // A second press of a hasty hand is no choice of its own: the board has not shown yet what it would choose.
  await duel.locator('.moves button', { hasText: /^\s*main:/ }).evaluate((b: HTMLElement) => {
    b.click();
    b.click();
  });
  await expect(duel.locator('.duel-bar')).toContainText('1 choice made');
  await duel.getByRole('button', { name: 'Undo' }).click();
  // The goroutine looks at quit first, then main is too early, then the goroutine sends to nobody.
  await duel.locator('.moves button', { hasText: 'func1' }).click();
  for (const move of [/^\s*main: enters its select/, /^\s*main: closes the channel/, /^\s*main: returns/]) {
    await duel.locator('.moves button', { hasText: move }).click();
  }
  await expect(duel.locator('h3.bad')).toHaveText('You made it leak.');
  await expect(duel.locator('.lanes .leaked')).not.toHaveCount(0);
  const place = lab.locator('go-program[name="duel"]');
  await place.getByRole('button', { name: 'Try every schedule' }).click();
  await expect(place.locator('.verdict h3')).toHaveText('Counterexample');
  await place.locator('code-editor').evaluate((e) => {
    const editor = e as HTMLElement & { text: string };
    editor.text = editor.text.replace('make(chan string)', 'make(chan string, 1)');
  });
  await place.getByRole('button', { name: 'Try every schedule' }).click();
  await expect(place.locator('.verdict h3')).toHaveText('Proved');
});
