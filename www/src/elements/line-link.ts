// A line of the program as a button that leads to it: the element around it hears `goto` with the line and its file.
import { html, type TemplateResult } from 'lit';
import { MAIN } from '../lesson/archive';
import { words } from '../words/words';

export function lineLink(line: number, file: string | null): TemplateResult {
  const elsewhere = file === null || file === MAIN ? undefined : file;
  const go = (event: Event): boolean =>
    (event.currentTarget as Element).dispatchEvent(
      new CustomEvent('goto', { detail: { line, file: elsewhere }, bubbles: true }),
    );
  return html`<button type="button" class="link" @click=${go}>${words.atLine(line, elsewhere)}</button>`;
}
