// Light, dark, or as the system has it: a small choice in the header, remembered.
import { words } from '../words/words';
import { recall, remember } from './store';

type Theme = 'auto' | 'light' | 'dark';
const THEMES: Theme[] = ['auto', 'light', 'dark'];

export function applyTheme(): Theme {
  const kept = recall<Theme>('theme');
  const theme = kept && THEMES.includes(kept) ? kept : 'auto';
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  return theme;
}

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
