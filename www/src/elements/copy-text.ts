// <copy-text>: a text to take elsewhere with one click. Enters: its own <pre>.
import { html, type TemplateResult } from 'lit';
import { words } from '../words/words';
import { copyText } from './clipboard';
import { LightElement } from './light-element';

class CopyText extends LightElement {
  static override properties = { note: { state: true } };
  declare note: string;

  private pre: Element | null = null;

  constructor() {
    super();
    this.note = '';
  }

  protected override adopt(): void {
    this.pre = this.querySelector('pre');
  }

  override render(): TemplateResult {
    return html`<div class="copy-text">
      ${this.pre}
      <p><button type="button" @click=${this.copy}>${words.copy}</button> <span class="small" role="status">${this.note}</span></p>
    </div>`;
  }

  private readonly copy = (): Promise<void> =>
    copyText(this.pre?.textContent ?? '', (note) => {
      this.note = note;
    });
}

customElements.define('copy-text', CopyText);
