// What every test of the page shares: a page that fails its test on an error in the console or a request elsewhere, the
// lesson as the site has it, and the gestures of a learner.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];
type Text = string | Record<Lang, string>;

interface Lesson {
  programs: Record<string, { output?: Text; or?: Text[]; order?: 'any'; interrupt?: boolean }>;
  exercises: Record<string, { program: string; explanations?: Record<string, Text> }>;
  explanations: Record<string, Text>;
}

const root = join(import.meta.dirname, '../..');
export const lesson: Lesson = JSON.parse(readFileSync(join(root, 'www/lesson/lesson.json'), 'utf8'));
export const inLang = (text: Text, lang: Lang): string => (typeof text === 'string' ? text : text[lang]);

export interface Submission {
  file: string;
  exercise: string;
  reason: string;
  /** The judge proves it; otherwise its text says why it cannot. */
  proved: boolean;
  text: string;
}

/** The program that an exercise begins with. */
export const starter = (exercise: string): string =>
  readFileSync(join(root, 'www/lesson/programs', `${lesson.exercises[exercise]?.program}.go`), 'utf8');

/** The repairs that the judge must accept or refuse, with the reason in their first lines. */
export function submissions(folder: 'fixes' | 'cheats'): Submission[] {
  const dir = join(root, 'tests/lesson', folder);
  return readdirSync(dir)
    .filter((file) => file.endsWith('.go'))
    .map((file) => {
      const text = readFileSync(join(dir, file), 'utf8');
      const said = (key: string): string | undefined => text.match(new RegExp(`^// ${key}: (\\S+)`, 'm'))?.[1];
      const proved = !/^\/\/ Not proved: /m.test(text);
      return { file, exercise: said('Exercise') ?? 'fix', reason: said('Reason') ?? 'pass', proved, text };
    });
}

export const test = base.extend<{ lab: Page }>({
  lab: async ({ page, baseURL }, use) => {
    const troubles: string[] = [];
    page.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') troubles.push(`console: ${m.text()}`);
    });
    page.on('pageerror', (e) => troubles.push(`error: ${e.message}`));
    page.on('request', (r) => {
      const url = r.url();
      if (!url.startsWith(`${baseURL}/`) && !/^(blob|data):/.test(url)) troubles.push(`request: ${url}`);
    });
    await use(page);
    expect(troubles).toEqual([]);
  },
});

export { expect };

export const WORDS = {
  en: {
    run: 'Run',
    stop: 'Stop',
    reset: 'Reset',
    copy: 'Copy',
    judge: 'Check my repair',
    watch: 'Watch that run',
    commit: 'That is my answer',
    ended: 'Finished',
  },
  fr: {
    run: 'Exécuter',
    stop: 'Arrêter',
    reset: 'Rétablir',
    copy: 'Copier',
    judge: 'Vérifier ma réparation',
    watch: 'Voir cette exécution',
    commit: 'C’est ma réponse',
    ended: 'Terminé',
  },
} as const;

export async function open(page: Page, lang: Lang): Promise<void> {
  await page.goto(`/${lang}/`);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
}

/** Every element of the lesson has taken over from its static HTML: nobody types as fast as a test. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('progress-keeper details')).toHaveCount(1);
  await page.keyboard.press('Shift');
  const asleep = (): Promise<number> =>
    page.locator('main *').evaluateAll((all) => all.filter((e) => 'hasUpdated' in e && !e.hasUpdated).length);
  await expect.poll(asleep).toBe(0);
}

export function program(page: Page, name: string): Locator {
  return page.locator(`go-program[name="${name}"]`).first();
}

export function exercise(page: Page, name: string): Locator {
  return page.locator(`fix-exercise[name="${name}"]`);
}

export const outcome = (within: Locator): Locator => within.locator('.pane-result .outcome');
export const output = (within: Locator): Locator => within.locator('.output');

export async function run(within: Locator): Promise<void> {
  await within.locator('button.run').click();
  await expect(within.locator('.spinner')).toHaveCount(0);
  await expect(outcome(within)).not.toBeEmpty();
}

/** Replaces a program's text as a paste would, whatever was there. */
export async function put(within: Locator, text: string): Promise<void> {
  await within.locator('code-editor').scrollIntoViewIfNeeded();
  await within.locator('code-editor').evaluate((editor, t) => {
    (editor as HTMLElement & { text: string }).text = t;
  }, text);
}

export function text(within: Locator): Promise<string> {
  return within.locator('code-editor').evaluate((editor) => (editor as HTMLElement & { text: string }).text);
}

/** Types over a field's text, as a hand would. */
export async function type(field: Locator, value: string): Promise<void> {
  await field.selectText();
  await field.pressSequentially(value);
  await field.press('Enter');
}

/** Sets a parameter by its field. */
export async function set(within: Locator, name: string, value: string): Promise<void> {
  const control = within.locator('parameter-control').filter({ has: within.page().locator(`code:text-is("${name}")`) });
  const field = control.locator('.parameter-field');
  // A program is looked at when it comes into view.
  await field.scrollIntoViewIfNeeded();
  await expect(field).not.toHaveValue('…');
  await type(field, value);
}

/** Nothing that axe knows of is wrong with the page, or a part of it, as it stands. */
export async function axe(page: Page, within?: string): Promise<void> {
  const builder = new AxeBuilder({ page });
  if (within !== undefined) builder.include(within);
  const { violations } = await builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target} ${n.failureSummary}`));
  expect(found).toEqual([]);
}
