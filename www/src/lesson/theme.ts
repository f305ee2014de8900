// The choice of colours in the header, remembered.
import { words } from '../words/words';
import { applyTheme, THEMES } from './colours';
import { remember } from './store';

/** Adds the choice beside the languages. */
export function addThemeChoice(place: Element): void {
  const label = document.createElement('label');
  label.className = 'theme-choice';
  const text = document.createElement('span');
  text.textContent = words.themeTitle;
  const select = document.createElement('select');
  for (const theme of THEMES) select.add(new Option(words.theme[theme], theme));
  select.value = applyTheme();
  select.addEventListener('change', () => {
    remember('theme', select.value === 'auto' ? undefined : select.value);
    applyTheme();
  });
  label.append(text, select);
  place.append(label);
}
