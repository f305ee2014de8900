// A program in the page: editing, errors, parameters, leaks, panics, limits.
import { expect, open, outcome, output, program, put, run, set, test, text, type } from './lab';

const main = (body: string, imports = ''): string => `package main\n\n${imports}func main() {\n${body}\n}\n`;

test('Go’s own error stands at its line as the learner types, in the reader’s language', async ({ lab }) => {
  for (const [lang, said] of [
    ['en', 'undefined: undefinedName'],
    ['fr', 'undefinedName'],
  ] as const) {
    await open(lab, lang);
    const place = program(lab, 'pipeline');
    const editor = place.locator('.cm-content');
    await editor.click();
    await lab.keyboard.press('Control+End');
    await lab.keyboard.type('var broken = undefinedName');
    await expect(place.locator('.cm-lintRange-error')).toHaveText('undefinedName');
    await lab.keyboard.press('Control+Enter');
    await expect(outcome(place)).toContainText('1');
    await expect(place.locator('.errors')).toContainText(said);
    await place.locator('.errors button').click();
    await place.getByRole('button', { name: lang === 'en' ? 'Reset' : 'Rétablir' }).click();
    expect(await text(place)).not.toContain('broken');
  }
});

test('the keyboard runs a program and leaves the editor', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await place.locator('.cm-content').focus();
  await lab.keyboard.press('Control+Enter');
  await expect(output(place)).toHaveText('4\n9\n16\n');
  await lab.keyboard.press('Escape');
  await lab.keyboard.press('Tab');
  await expect(place.locator('.cm-content')).not.toBeFocused();
});

test('a parameter and its literal follow each other', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await set(place, 'numbers', '5, 6');
  await expect.poll(() => text(place)).toContain('[]int{5, 6}');
  await run(place);
  await expect(output(place)).toHaveText('25\n36\n');
  await put(place, (await text(place)).replace('stages    = 1', 'stages    = 2'));
  const stages = place.locator('parameter-control').nth(1);
  await expect(stages.locator('.parameter-field')).toHaveValue('2');
  await type(stages.locator('.parameter-field'), 'many');
  await expect(stages.locator('.problem')).toHaveText('Not a whole number.');
  await type(stages.locator('.parameter-field'), '99');
  await expect(stages.locator('.problem')).toContainText('Outside');
  await put(place, (await text(place)).replace('stages    = 2', 'stages    = 1 + 1'));
  await expect(stages.locator('.parameter-gone')).toContainText('stages');
});

test('what is typed while a parameter is being moved is kept', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'search');
  const slider = place.locator('parameter-control').filter({ hasText: 'work' }).locator('input[type=range]');
  await slider.scrollIntoViewIfNeeded();
  await expect(slider).toBeEnabled();
  await slider.evaluate((range: HTMLInputElement) => {
    const editor = range.closest('go-program')?.querySelector('code-editor') as HTMLElement & { text: string };
    range.value = range.max;
    range.dispatchEvent(new Event('input', { bubbles: true }));
    editor.text = `${editor.text}// typed\n`;
  });
  await expect.poll(() => text(place)).not.toContain('20 * time.Millisecond');
  expect(await text(place)).toContain('// typed');
});

test('the slider makes the leak appear', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'search');
  await run(place);
  await expect(place.locator('.no-leak')).toBeVisible();
  const slider = place.locator('parameter-control').filter({ hasText: 'work' }).locator('input[type=range]');
  await slider.focus();
  await lab.keyboard.press('End');
  await expect.poll(() => text(place)).not.toContain('20 * time.Millisecond');
  await run(place);
  await expect(place.locator('.leaks > ul > li')).toHaveCount(3);
  await expect(place.locator('.leaks')).toContainText('chan send');
  await expect(place.locator('.leaks .kept')).toHaveText(/^Together they keep about [67](\.\d)?\u00a0KB/);
  await expect(place.locator('.cm-marked')).toHaveCount(1);
  await expect(place.locator('.lanes .leaked')).not.toHaveCount(0);
});

test('beside a leak stands what goleak and the leak profile would say', async ({ lab }) => {
  await open(lab, 'fr');
  const place = program(lab, 'search');
  await put(
    place,
    'package main\n\nimport "time"\n\nvar global = make(chan int)\n\nfunc main() {\n\tgo func() { <-global }()\n\tgo func() { <-make(chan int) }()\n\tgo func() { time.Sleep(time.Second) }()\n}\n',
  );
  await run(place);
  await expect(place.locator('.leaks > ul > li')).toHaveCount(2);
  for (const [i, said] of ['ne la voit pas', 'la signale, car'].entries()) {
    const verdicts = place.locator('.verdicts').nth(i);
    await verdicts.locator('summary').click();
    await expect(verdicts).toContainText(said);
  }
  await expect(place.locator('.pane-result')).toContainText('n’est pas une fuite');
});

test('panic, deadlock and exit say so, with the line marked', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await put(place, main('\tvar m map[string]int\n\tm["a"] = 1'));
  await run(place);
  await expect(outcome(place)).toContainText('Panic');
  await expect(output(place)).toContainText('panic: assignment to entry in nil map');
  await expect(place.locator('.cm-marked')).toHaveText(/m\["a"\]/);
  await put(place, main('\tselect {}'));
  await run(place);
  await expect(outcome(place)).toContainText('Deadlock');
  await expect(output(place)).toContainText('fatal error: all goroutines are asleep - deadlock!');
  await put(place, main('\tos.Exit(3)', 'import "os"\n\n'));
  await run(place);
  await expect(outcome(place)).toContainText('code 3');
});

test('a program that never ends is stopped at once, and the next run works', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await put(place, main('\tfor {\n\t}'));
  await place.locator('button.run').click();
  await expect(outcome(place)).toContainText('Running');
  await place.locator('button.stop').click();
  await expect(outcome(place)).toHaveText('Stopped');
  await put(place, main('\tprintln("again")'));
  await run(place);
  await expect(output(place)).toHaveText('again\n');
});

const LIMITS: [string, string, string][] = [
  ['steps', 'for {\n}', 'too many steps'],
  ['memory', 's := [][]int{}\nfor {\ns = append(s, make([]int, 1<<16))\n}', 'too much memory'],
  ['goroutines', 'c := make(chan int)\nfor range 1000000 {\ngo func() { <-c }()\n}', 'too many goroutines'],
  ['output', 'for {\nprintln("a line that is printed again and again and again")\n}', 'too much output'],
];
for (const [name, body, said] of LIMITS) {
  test(`a limit is said by name and the page stays alive: ${name}`, async ({ lab }) => {
    await open(lab, 'en');
    const place = program(lab, 'pipeline');
    await put(place, main(body));
    await place.locator('button.run').click();
    // The page answers while the program runs.
    await lab.locator('.theme-choice select').selectOption('dark');
    await expect(lab.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(outcome(place)).toContainText(said, { timeout: 50_000 });
    await put(place, main('\tprintln("again")'));
    await run(place);
    await expect(output(place)).toHaveText('again\n');
  });
}

test('the picture can be moved through, and the same run made again', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pool');
  await run(place);
  const printed = await output(place).textContent();
  await place.locator('.moment-controls input').focus();
  await lab.keyboard.press('ArrowLeft');
  await lab.keyboard.press('ArrowLeft');
  await expect(place.locator('.moment li').first()).toContainText('main');
  const seed = await place.locator('.facts span').textContent();
  await place.locator('.facts button').click();
  await expect(place.locator('.facts span')).toHaveText(seed ?? '');
  expect(await output(place).textContent()).toBe(printed);
});

test('a run is seen as a circuit: who waits where, what channels hold, which value moves', async ({ lab, browserName }) => {
  await lab.emulateMedia({ reducedMotion: 'reduce' });
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await set(place, 'capacity', '2');
  await run(place);
  const circuit = place.locator('goroutine-circuit');
  await expect(circuit.locator('.goroutine .name')).toHaveText(['main', 'gen.func1 2', 'sq.func1 3']);
  await expect(circuit.locator('.channel')).toHaveCount(2);
  await expect(circuit.locator('.wire')).toHaveCount(4);
  // Nothing moves by itself where the reader does not want it to; not every driver can say so.
  if (browserName === 'chromium') await expect(place.locator('.moment-time')).toHaveCount(0);
  await place.locator('.moment-controls input').focus();
  await lab.keyboard.press('Home');
  const on = place.getByRole('button', { name: 'One step on' });
  const seen: string[] = [];
  for (let i = 0; i < 200 && (await on.getAttribute('aria-disabled')) === 'false'; i++) {
    await on.click();
    const told = (await place.locator('.moment-time').textContent()) ?? '';
    const token = circuit.locator('.token.moves text');
    if (/ (sends|receives) \d/.test(told)) seen.push(`${told.match(/: (\S+)/)?.[1]} ${(await token.textContent())?.trim()}`);
  }
  const of = (who: string): string[] => seen.filter((s) => s.startsWith(`${who} `)).map((s) => s.slice(who.length + 1));
  expect(of('gen.func1')).toEqual(['2', '3', '4']);
  expect(of('sq.func1')).toEqual(['2', '4', '3', '9', '4', '16']);
  expect(of('main')).toEqual(['4', '9', '16']);
  await expect(circuit.locator('.channel.closed')).toHaveCount(2);
  await expect(circuit.locator('.goroutine.ended')).toHaveCount(3);
  // Halfway, values stand in a buffer.
  await place.locator('.moment-controls input').evaluate((e: HTMLInputElement) => {
    e.value = String(Math.round(Number(e.max) / 3));
    e.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(circuit.locator('.channel .held')).not.toHaveCount(0);
});

test('a goroutine that leaks is seen to, and a program with a diagram plays at once', async ({ lab }) => {
  await open(lab, 'fr');
  const forgotten = program(lab, 'forgotten');
  await run(forgotten);
  await expect(forgotten.locator('goroutine-circuit .goroutine.leaked .state')).toHaveText('chan receive');
  const place = program(lab, 'pool');
  await run(place);
  await expect(place.locator('.moment-controls .play')).toContainText('Pause');
  await expect(place.locator('goroutine-circuit .token')).not.toHaveCount(0);
  await place.locator('.moment-controls .play').click();
});

test('a running context is cancelled by hand, at the moment that the picture shows', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'by-hand');
  await run(place);
  await expect(output(place)).toContainText('context deadline exceeded');
  await place.locator('.cancel-now').click();
  await expect(place.locator('.note')).toContainText('Cancelled by hand');
  await expect(output(place)).toContainText('stops: context canceled');
  await expect(place.locator('.no-leak')).toBeVisible();
});

test('a curve is drawn from real runs', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'search');
  await set(place, 'work', '80ms');
  await place.locator('sweep-chart button').click();
  await expect(place.locator('sweep-chart .point')).toHaveCount(7);
  await expect(place.locator('sweep-chart svg')).toHaveAttribute('aria-label', /requests = 50: 50 \(\d+\u00a0KB\)/);
  await expect(place.locator('sweep-chart .kept')).toHaveText(/^With requests = 50, 50 goroutines keep about \d+\u00a0KB\.$/);
});

test('markup that a program prints is text', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await put(place, main('\tprintln("<img src=x onerror=alert(1)>")'));
  await run(place);
  await expect(output(place)).toHaveText('<img src=x onerror=alert(1)>\n');
  await expect(place.locator('.output img')).toHaveCount(0);
});

test('beside a long program, what came of the run stays in view while its parameters are turned', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'search');
  await run(place);
  await place.locator('.parameters').evaluate((e) => e.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await expect(outcome(place)).toBeInViewport();
});
