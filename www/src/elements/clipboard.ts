// Copying, and a word that goes again by itself.
import { words } from '../words/words';

const SHOWN_MS = 2_000;

/** `tell` hears a note, and a moment later that nothing more is to be said. */
export function tellBriefly(note: string, tell: (note: string) => void): void {
  tell(note);
  window.setTimeout(() => tell(''), SHOWN_MS);
}

/** Copies a text, and tells what came of it. */
export async function copyText(text: string, tell: (note: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tellBriefly(words.copied, tell);
  } catch {
    tellBriefly(words.copyFailed, tell);
  }
}
