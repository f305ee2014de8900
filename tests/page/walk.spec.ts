// The whole lesson as a learner walks it: every question answered wrong and right, every exercise failed and solved, in
// each language; with the keyboard alone; on a narrow page; axe on what is reached, in both themes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { alive, axe, exercise, expect, LANGS, type Lang, lesson, open, program, put, run, test, WORDS } from './lab';

const programs = join(import.meta.dirname, '../../www/lesson/programs');

/** The lesson's own repair of an exercise. */
function solution(name: string, lang: Lang): string {
  const own = join(programs, `${lesson.exercises[name]?.program}.fix.${lang}.go`);
  const plain = join(programs, `${lesson.exercises[name]?.program}.fix.go`);
  return readFileSync(existsSync(own) ? own : plain, 'utf8');
}

const right = (question: Locator): Promise<boolean[]> =>
  question.locator('.options > li').evaluateAll((items) => items.map((li) => li.hasAttribute('data-right')));

/** The keys of all questions of a kind, read from the page before any script has changed it. */
async function keys(page: Page, lang: Lang, element: string): Promise<Map<string, boolean[]>> {
  const html = await (await page.request.get(`/${lang}/`)).text();
  const named = await page.evaluate(
    ([text, tag]) => {
      const found = new DOMParser().parseFromString(text, 'text/html').querySelectorAll(tag);
      return [...found].map((e): [string, boolean[]] => [
        e.getAttribute('name') ?? '',
        [...e.querySelectorAll('.options > li')].map((li) => li.hasAttribute('data-right')),
      ]);
    },
    [html, element] as const,
  );
  return new Map(named);
}

const submit = (question: Locator): Promise<void> => question.locator('button[type=submit]').click();
const again = (question: Locator): Promise<void> => question.locator('button.quiet').last().click();

for (const lang of LANGS) {
  test(`${lang}: every prediction, wrong and right`, async ({ lab }) => {
    await open(lab, lang);
    for (const [name, key] of await keys(lab, lang, 'predict-question')) {
      const question = lab.locator(`predict-question[name="${name}"]`);
      for (const [wanted, mark] of [[false, '.bad.mark'], [true, '.good.mark']] as const) {
        await question.locator('.choices input').nth(key.indexOf(wanted)).check();
        await question.locator('.sure input').last().check();
        await submit(question);
        await expect(question.locator(mark), name).toHaveCount(1);
        await expect(question.locator('.explained p').nth(1), name).not.toBeEmpty();
        if (!wanted) await again(question);
      }
    }
    expect(await right(lab.locator('predict-question'))).toEqual([]);
  });

  test(`${lang}: every choice, wrong and right`, async ({ lab }) => {
    await open(lab, lang);
    for (const [name, key] of await keys(lab, lang, 'choice-question')) {
      const question = lab.locator(`choice-question[name="${name}"]`);
      await question.locator('input').nth(key.indexOf(false)).check();
      await submit(question);
      await expect(question.locator('.bad.mark'), name).toHaveCount(1);
      await expect(question.locator('.feedback').first(), name).not.toBeEmpty();
      await again(question);
      for (const [i, good] of key.entries()) if (good) await question.locator('input').nth(i).check();
      await submit(question);
      await expect(question.locator('.good.mark'), name).toHaveCount(1);
    }
  });

  test(`${lang}: which outputs are possible, wrong and right`, async ({ lab }) => {
    await open(lab, lang);
    for (const [name, key] of await keys(lab, lang, 'possible-outputs')) {
      const question = lab.locator(`possible-outputs[name="${name}"]`);
      await question.locator('.choices input').nth(key.indexOf(false)).check();
      await submit(question);
      await expect(question.locator('.bad.mark'), name).toHaveCount(1);
      await again(question);
      for (const [i, good] of key.entries()) if (good) await question.locator('.choices input').nth(i).check();
      await submit(question);
      await expect(question.locator('.good.mark'), name).toHaveCount(1);
    }
  });

  for (const name of Object.keys(lesson.exercises)) {
    test(`${lang}: the exercise ${name}, failed and solved`, async ({ lab }) => {
      await open(lab, lang);
      const place = exercise(lab, name);
      const judge = place.getByRole('button', { name: WORDS[lang].judge });
      await judge.click();
      await expect(place.locator('.verdict.bad')).toHaveCount(1, { timeout: 30_000 });
      const hints = place.locator('button.hint');
      while ((await hints.count()) > 0) await hints.click();
      await expect(place.locator('.hints li').first()).not.toBeEmpty();
      await put(place, solution(name, lang));
      await judge.click();
      await expect(place.locator('.verdict.good')).toHaveCount(1, { timeout: 30_000 });
      // The lesson's repair unfolds with success.
      await expect(place.locator('code-difference')).toBeVisible();
    });
  }
}

/** What has the focus, inside of editors too. */
interface Focused {
  kind: 'editor' | 'run' | 'judge' | 'radio' | 'checkbox' | 'submit' | 'text' | 'summary' | 'other' | 'none';
  name: string;
  empty: boolean;
}

function focused(): Focused {
  let at = document.activeElement;
  const inside = at?.closest('[name]')?.getAttribute('name') ?? '';
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return { kind: 'none', name: '', empty: false };
  const input = at instanceof HTMLInputElement ? at.type : '';
  const kind = at.matches('.cm-content')
    ? 'editor'
    : at.matches('button.run')
      ? 'run'
      : at.matches('fix-exercise .judge > button.primary')
        ? 'judge'
        : input === 'radio' || input === 'checkbox'
          ? input
          : at.matches('button[type=submit]')
            ? 'submit'
            : at.matches('textarea')
              ? 'text'
              : at.matches('summary')
                ? 'summary'
                : 'other';
  return { kind, name: inside, empty: at instanceof HTMLTextAreaElement && at.value === '' };
}

/** Far more stops than the page has. */
const MOST_TABS = 1_500;

test('with the keyboard alone: from the first link to the last button, everything done on the way', async ({ lab }) => {
  test.setTimeout(300_000);
  await open(lab, 'en');
  await alive(lab);
  const done = { run: new Set<string>(), submit: new Set<string>(), judge: 0 };
  const key = (k: string): Promise<void> => lab.keyboard.press(k);
  let stops = 0;
  for (; stops < MOST_TABS; stops++) {
    await key('Tab');
    const at = await lab.evaluate(focused);
    if (at.kind === 'none') break;
    if (at.kind === 'editor') await key('Escape');
    if (at.kind === 'radio' || at.kind === 'checkbox' || at.kind === 'summary') await key('Space');
    if (at.kind === 'text' && at.empty) await lab.keyboard.type('1 2 0 false');
    if (at.kind === 'submit') {
      await key('Enter');
      done.submit.add(at.name);
    }
    if (at.kind === 'run' && !done.run.has(at.name)) {
      await key('Enter');
      done.run.add(at.name);
      await expect(program(lab, at.name).locator('.spinner')).toHaveCount(0);
    }
    // One is enough: the others are judged above, and each takes its time.
    if (at.kind === 'judge' && done.judge === 0) {
      await key('Enter');
      done.judge++;
      await expect(lab.locator('fix-exercise .verdict').first()).toBeVisible({ timeout: 30_000 });
    }
  }
  expect(stops, 'the keyboard gets to the end').toBeLessThan(MOST_TABS);
  // What appears above with an answer has been passed by then.
  const names = await lab.locator('main go-program').evaluateAll((all) =>
    all.filter((e) => !e.closest('output-question, possible-outputs')).map((e) => e.getAttribute('name') ?? ''),
  );
  expect([...done.run].sort()).toEqual(expect.arrayContaining([...new Set(names)].sort()));
  const asked = await lab.locator('predict-question, choice-question, output-question').evaluateAll((all) => all.map((e) => e.getAttribute('name') ?? ''));
  expect([...done.submit]).toEqual(expect.arrayContaining(asked));
  await expect(lab.locator('predict-question .explained')).toHaveCount(await lab.locator('predict-question').count());
});

test('the whole lesson at 360 px: nothing is wider than the page, whatever is open', async ({ lab }) => {
  test.setTimeout(240_000);
  await lab.setViewportSize({ width: 360, height: 740 });
  await open(lab, 'fr');
  const wide = (): Promise<number> => lab.evaluate(() => document.documentElement.scrollWidth);
  await expect(lab.locator('progress-keeper details')).toHaveCount(1);
  await lab.locator('details').evaluateAll((all) => {
    for (const d of all) (d as HTMLDetailsElement).open = true;
  });
  const names = await lab.locator('go-program').evaluateAll((all) => [...new Set(all.map((e) => e.getAttribute('name') ?? ''))]);
  for (const name of names) {
    await run(program(lab, name));
    expect(await wide(), name).toBeLessThanOrEqual(360);
  }
  for (const name of ['fix', 'first-error']) {
    const place = exercise(lab, name);
    await place.getByRole('button', { name: WORDS.fr.judge }).click();
    await expect(place.locator('.verdict.bad')).toHaveCount(1, { timeout: 30_000 });
    await place.locator('button.solve').click();
    await expect(place.locator('code-difference')).toBeVisible();
    expect(await wide(), name).toBeLessThanOrEqual(360);
  }
});

for (const [lang, theme] of [['en', 'dark'], ['fr', 'light']] as const) {
  test(`${lang}, ${theme}: axe finds nothing where cards are open, questions answered, solutions shown`, async ({ lab }) => {
    test.setTimeout(240_000);
    await open(lab, lang);
    await lab.locator('.theme-choice select').selectOption(theme);
    await alive(lab);
    await lab.locator('details').evaluateAll((all) => {
      for (const d of all) (d as HTMLDetailsElement).open = true;
    });
    for (const element of ['predict-question', 'choice-question', 'possible-outputs']) {
      for (const [i, [name, key]] of [...(await keys(lab, lang, element))].entries()) {
        const question = lab.locator(`${element}[name="${name}"]`);
        await question.locator('.choices input').nth(key.indexOf(i % 2 === 0)).check();
        if (element === 'predict-question') await question.locator('.sure input').first().check();
        await submit(question);
        await expect(question.locator('.mark')).toHaveCount(1);
      }
    }
    const output = lab.locator('output-question');
    await output.locator('textarea').fill('2 1');
    await submit(output);
    await expect(output.locator('.mark')).toHaveCount(1);
    const card = lab.locator('explain-again').first();
    await card.locator('textarea').fill('x');
    await card.locator('button').click();
    await lab.locator('order-lines .judge button').first().click();
    await expect(lab.locator('order-lines .verdict')).toHaveCount(1);
    await lab.locator('schedule-duel button').first().click();
    const place = exercise(lab, 'stops-early');
    await place.getByRole('button', { name: WORDS[lang].judge }).click();
    await expect(place.locator('.verdict.bad')).toHaveCount(1, { timeout: 30_000 });
    await place.locator('button.hint').click();
    await place.locator('button.solve').click();
    await expect(place.locator('code-difference')).toBeVisible();
    await axe(lab);
  });
}
