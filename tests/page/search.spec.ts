// Every schedule: what is proved, what is found and replayed, what can be printed, a search that is stopped.
import { expect, open, outcome, output, program, put, run, test, text } from './lab';

/** Twelve goroutines that leave another number for each order in which they go: no search of it ends in time. */
const LONG =
  'package main\n\nimport "sync"\n\nfunc main() {\n\tvar wg sync.WaitGroup\n\tvar mu sync.Mutex\n\tn := 0\n\tfor range 12 {\n\t\twg.Go(func() {\n\t\t\tfor i := range 12 {\n\t\t\t\tmu.Lock()\n\t\t\t\tn = n*3 + i\n\t\t\t\tmu.Unlock()\n\t\t\t}\n\t\t})\n\t}\n\twg.Wait()\n\tprintln(n)\n}\n';

test('a correct program is proved, in both languages', async ({ lab }) => {
  for (const [lang, button, title] of [
    ['en', 'Try every schedule', 'Proved'],
    ['fr', 'Essayer tous les ordonnancements', 'Prouvé'],
  ] as const) {
    await open(lab, lang);
    const place = program(lab, 'cancel');
    await place.getByRole('button', { name: button }).click();
    await expect(place.locator('.verdict h3')).toHaveText(title);
    await expect(place.locator('.verdict.good')).toHaveCount(1);
  }
});

test('a leak that only some schedules have is found, replayed, and gone once repaired', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'half-cure');
  const search = place.getByRole('button', { name: 'Try every schedule' });
  await search.click();
  await expect(place.locator('.verdict h3')).toHaveText('Counterexample');
  await place.locator('.replay button').click();
  await expect(place.locator('.leaks > ul > li')).toHaveCount(1);
  await expect(place.locator('.cm-marked')).toContainText('out <-');
  const text = await place.locator('code-editor').evaluate((e) => (e as HTMLElement & { text: string }).text);
  await put(place, text.replace('make(chan string)', 'make(chan string, 1)'));
  await expect(place.locator('.verdict')).toHaveCount(0);
  await search.click();
  await expect(place.locator('.verdict h3')).toHaveText('Proved');
});

test('every possible output has a schedule that produces it', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await put(
    place,
    'package main\n\nimport (\n\t"fmt"\n\t"sync"\n)\n\nfunc main() {\n\tvar wg sync.WaitGroup\n\tfor _, s := range []string{"a", "b", "c"} {\n\t\twg.Go(func() { fmt.Println(s) })\n\t}\n\twg.Wait()\n}\n',
  );
  await place.getByRole('button', { name: 'What can it print?' }).click();
  await expect(place.locator('.verdict')).toContainText('6 outputs possible, no other');
  const last = place.locator('.outcomes li').last();
  const said = await last.locator('pre').textContent();
  await last.getByRole('button').click();
  await expect(output(place)).toHaveText(said ?? '');
});

test('a data race is shown by its lines, and what was tried besides', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await put(
    place,
    'package main\n\nimport "sync"\n\nfunc main() {\n\tvar wg sync.WaitGroup\n\tn := 0\n\tfor range 2 {\n\t\twg.Go(func() {\n\t\t\tn++\n\t\t})\n\t}\n\twg.Wait()\n\tif n == 1 {\n\t\tgo func() { select {} }()\n\t}\n}\n',
  );
  await place.getByRole('button', { name: 'Try every schedule' }).click();
  await expect(place.locator('.verdict h3')).toHaveText('Counterexample');
  await expect(place.locator('.verdict')).toContainText('Leaks on some schedules, not on all');
  await expect(place.locator('.verdict')).toContainText('Every order of the accesses that race was tried as well');
  await place.locator('.verdict li', { hasText: 'line 10 (write)' }).getByRole('button', { name: 'Replay' }).first().click();
  await expect(place.locator('.races li').first()).toContainText('line 10');
});

test('a search that does not end in time is stopped, claims nothing, and the next run works', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await put(place, LONG);
  await place.getByRole('button', { name: 'Try every schedule' }).click();
  await expect(place.locator('.search-result')).toContainText('states seen');
  await place.locator('.search-bar').getByRole('button', { name: 'Stop' }).click();
  await expect(place.locator('.verdict h3')).toHaveText('Stopped');
  await run(place);
  await expect(outcome(place)).toContainText('Finished');
});

test('a search of a text that the learner changes meanwhile ends without a verdict', async ({ lab }) => {
  await open(lab, 'en');
  const place = program(lab, 'pipeline');
  await put(place, LONG);
  await place.getByRole('button', { name: 'Try every schedule' }).click();
  await expect(place.locator('.search-result')).toContainText('states seen');
  await put(place, `${await text(place)}// changed\n`);
  await expect(place.locator('.spinner')).toHaveCount(0);
  await expect(place.locator('.verdict')).toHaveCount(0);
});
