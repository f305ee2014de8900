// The help: fetched when it is opened, in both languages; what of Go is there can be searched.
import { axe, expect, LANGS, open, test } from './lab';

for (const lang of LANGS) {
  test(`${lang}: the help is opened from the header, searched and closed by the keyboard`, async ({ lab }) => {
    const fetched: string[] = [];
    lab.on('request', (r) => fetched.push(r.url()));
    await open(lab, lang);
    const button = lab.getByRole('button', { name: lang === 'en' ? 'Help' : 'Aide' });
    await expect(button).toBeVisible();
    expect(fetched.filter((url) => /support|help/.test(url))).toEqual([]);
    await button.focus();
    await lab.keyboard.press('Enter');
    const dialog = lab.getByRole('dialog', { name: lang === 'en' ? 'Help' : 'Aide' });
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('kbd').first()).toHaveText('Ctrl');
    await expect(dialog.locator('details').first()).toBeVisible();
    await axe(lab, 'help-dialog');
    const field = dialog.getByRole('searchbox');
    await field.fill('sync.mutex');
    await expect(dialog.locator('details[open]')).toHaveCount(1);
    await expect(dialog.locator('.names code')).toHaveText(['Mutex', 'Mutex.Lock', 'Mutex.TryLock', 'Mutex.Unlock']);
    await field.fill('strings');
    await expect(dialog.locator('details[open] .names code', { hasText: /^ToUpper$/ })).toBeVisible();
    await field.fill('bytes.ToLowerSpecial');
    await expect(dialog.locator('details')).toContainText(lang === 'en' ? 'not here' : 'pas ici');
    await axe(lab, 'help-dialog');
    await field.fill('nothing of this name');
    await expect(dialog.locator('details')).toHaveCount(0);
    await expect(dialog.getByRole('status')).toContainText('0');
    await lab.keyboard.press('Escape');
    await lab.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
}
