// Elements of the lesson live in the page's own DOM: they share its styles, and its text stays selectable as a whole.
//
// What stands in the page's HTML reads without a script. Its element takes over when its turn comes, not before; whoever
// had the focus inside keeps it there.
import { LitElement } from 'lit';
import { turn } from '../lesson/turns';

const FOCUSABLE = 'button, input, textarea, select, summary, a[href], [tabindex="0"]';

export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Takes what it needs out of the page's HTML; the rest then makes room for what is rendered. */
  protected adopt(): void {}

  protected override async scheduleUpdate(): Promise<void> {
    let focused = false;
    if (!this.hasUpdated) {
      if (this.childElementCount > 0) await turn(this);
      focused = this.contains(document.activeElement);
      this.adopt();
      this.replaceChildren();
    }
    await super.scheduleUpdate();
    if (focused) this.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  }

  protected emit<T>(name: string, detail?: T): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
