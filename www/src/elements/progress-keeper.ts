// <progress-keeper>: what the learner has done as a file to take along or bring in, and a way to start over.
//
// A change of what is remembered shows once the page is read anew: it reloads, and says on the new page what was done.
import { html, nothing, type TemplateResult } from 'lit';
import { exported, type Fault, forget, forgetAll, imported, traced } from '../lesson/keeping';
import { isForgetful, recall, remember } from '../lesson/store';
import { words } from '../words/words';
import { LightElement } from './light-element';

const FILE = 'goroutine-lab-progress.json';
/** What the page before this one wants said here. */
const SAID = 'said';

class ProgressKeeper extends LightElement {
  static override properties = {
    names: { state: true },
    asking: { state: true },
    said: { state: true },
    problem: { state: true },
  };
  declare names: string[];
  declare asking: boolean;
  declare said: string;
  declare problem: string;

  constructor() {
    super();
    this.names = [];
    this.asking = false;
    this.said = '';
    this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const said = recall<string>(SAID);
    if (said !== undefined) {
      remember(SAID, undefined);
      // A live region speaks of what changes in it, not of what it opens with.
      void this.updateComplete.then(() => {
        this.said = said;
        this.scrollIntoView({ block: 'nearest' });
      });
    }
  }

  override render(): TemplateResult {
    const forgetful = isForgetful();
    return html`<details class="keeper" ?open=${this.said !== ''} @toggle=${this.look}>
      <summary>${words.keeperTitle}</summary>
      <p>${forgetful ? words.keeperForgetful : words.keeperHelp}</p>
      <p class="row">
        <button type="button" @click=${this.export}>${words.keeperExport}</button>
        ${
          forgetful
            ? nothing
            : html`<label
              ><span>${words.keeperImport}</span>
              <input type="file" accept="application/json,.json" @change=${this.import}
            /></label>`
        }
      </p>
      ${this.over()}
      <p role="status">${this.said}</p>
      <p class="problem" role="alert">${this.problem}</p>
    </details>`;
  }

  private over(): TemplateResult {
    if (this.names.length === 0) return html`<p class="small">${words.keeperNothing}</p>`;
    return html`<p class="row">
        <label
          ><span>${words.keeperOneLabel}</span>
          <select translate="no">
            ${this.names.map((name) => html`<option>${name}</option>`)}
          </select></label
        >
        <button type="button" class="one" @click=${this.one}>${words.keeperOne}</button>
      </p>
      ${
        this.asking
          ? html`<p class="row">
            <strong>${words.keeperSure}</strong>
            <button type="button" class="yes" @click=${this.all}>${words.keeperYes}</button>
            <button type="button" class="no" @click=${this.keep}>${words.keeperNo}</button>
          </p>`
          : html`<p class="row">
            <button type="button" class="all" @click=${this.ask}>${words.keeperAll}</button>
          </p>`
      }`;
  }

  private readonly look = (): void => {
    this.names = traced();
  };

  private readonly export = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([exported(new Date())], { type: 'application/json' }));
    link.download = FILE;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  private readonly import = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.problem = '';
    let fault: Fault | 'unread' | undefined;
    try {
      fault = imported(await file.text());
    } catch {
      fault = 'unread';
    }
    // The same file can be chosen again.
    input.value = '';
    if (fault === undefined) anew(words.keeperImported);
    else this.problem = words.keeperFault[fault];
  };

  private readonly one = (): void => {
    const name = this.querySelector('select')?.value ?? '';
    forget(name);
    anew(words.keeperOneDone(name));
  };

  private readonly ask = async (): Promise<void> => {
    this.asking = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.no')?.focus();
  };

  private readonly keep = async (): Promise<void> => {
    this.asking = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.all')?.focus();
  };

  private readonly all = (): void => {
    forgetAll();
    anew(words.keeperAllDone);
  };
}

function anew(said: string): void {
  remember(SAID, said);
  location.reload();
}

customElements.define('progress-keeper', ProgressKeeper);
