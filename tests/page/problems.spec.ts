// What is wrong or doubtful in a program: below the editor as text, with a fix where there is one.
import { axe, expect, LANGS, open, outcome, program, put, run, test, text } from './lab';

const doubtful = `package main

import "fmt"

func main() {
	fmt.Println("hi\\n")
}
`;

test('a warning is underlined and told as one, in the reader’s language, and the program still runs', async ({
  lab,
}) => {
  for (const lang of LANGS) {
    await open(lab, lang);
    const place = program(lab, 'pipeline');
    await put(place, doubtful);
    await expect(place.locator('.cm-lintRange-warning')).toHaveText('fmt.Println("hi\\n")');
    await expect(place.locator('.cm-lintRange-error')).toHaveCount(0);
    const problem = place.locator('.problems li');
    await expect(problem).toHaveCount(1);
    await expect(problem).toContainText(lang === 'en' ? 'Warning' : 'Avertissement');
    await expect(problem).toContainText(
      lang === 'en' ? 'arg list ends with redundant newline' : 'saut de ligne',
    );
    await run(place);
    await expect(outcome(place)).toContainText(lang === 'en' ? 'Finished' : 'Terminé');
    await expect(place.locator('.cm-lintRange-warning')).toHaveCount(1);
    await axe(lab, 'go-program[name="pipeline"]');
    await place.getByRole('button', { name: lang === 'en' ? 'Reset' : 'Rétablir' }).click();
    await expect(place.locator('.problems')).toHaveCount(0);
  }
});

test('a fix is made by the keyboard, and undone in one step', async ({ lab }) => {
  await open(lab, 'fr');
  const place = program(lab, 'pipeline');
  const broken = 'package main\n\nfunc main() {\n\tfmt.Println(strings.ToUpper("été"))\n}\n';
  await put(place, broken);
  const fixes = place.locator('.problems .fix');
  await expect(fixes.first()).toHaveText('Corriger\u00a0: ajouter l’import "fmt"');
  await fixes.first().focus();
  await lab.keyboard.press('Enter');
  await expect(place.locator('.cm-content')).toBeFocused();
  expect(await text(place)).toContain('import "fmt"');
  await lab.keyboard.press('Control+z');
  expect(await text(place)).toBe(broken);
  await expect(fixes).toHaveCount(2);
  await fixes.nth(1).click();
  await expect(fixes).toHaveText(['Corriger\u00a0: ajouter l’import "fmt"']);
  await fixes.click();
  await expect(place.locator('.problems')).toHaveCount(0);
  await run(place);
  await expect(place.locator('.output')).toHaveText('ÉTÉ\n');
});

test('the lesson’s own programs bring no warnings, and an exercise offers no repair', async ({ lab }) => {
  await open(lab, 'en');
  const exercise = lab.locator('fix-exercise[name="cancel-forgotten"]');
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator('.cm-content').first()).toBeVisible();
  await expect(exercise.locator('.problems')).toHaveCount(0);
  await put(exercise.locator('go-program'), `// Mine.\n${await text(exercise.locator('go-program'))}`);
  await expect(exercise.locator('.problems li').first()).toContainText('is not used on all paths');
  await expect(exercise.locator('.problems .fix')).toHaveCount(0);
});
