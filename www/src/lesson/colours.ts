// Light, dark, or as the system has it: what the reader chose.
import { recall } from './store';

export type Theme = 'auto' | 'light' | 'dark';
export const THEMES: Theme[] = ['auto', 'light', 'dark'];

export function applyTheme(): Theme {
  const kept = recall<Theme>('theme');
  const theme = kept && THEMES.includes(kept) ? kept : 'auto';
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  return theme;
}
