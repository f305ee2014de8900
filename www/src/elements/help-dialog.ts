// <help-dialog>: the keys, what of Go is there and what is not, package by package, to be searched. Fetched, with its
// words and its table, when it is opened first.
//
// Enters: the table that the build makes from the library itself (generated/support.json). Out: nothing.
import { html, nothing, type TemplateResult } from 'lit';
import tableUrl from '../../generated/support.json?url';
import '../styles/help.css';
import { help } from '../words/help';
import { LightElement } from './light-element';

/** What one package has: as the build writes it. */
interface Package {
  path: string;
  functions: string[];
  types: Record<string, string[]>;
  variables: string[];
  constants: string[];
  missing: string[];
}

/** Names told of one package, where a search finds very many. */
const MOST = 200;

interface Found {
  path: string;
  there: string[];
  missing: string[];
}

/** All names of a package as one writes them in a program. */
function names(p: Package): string[] {
  const methods = Object.entries(p.types).flatMap(([type, own]) => [type, ...own.map((m) => `${type}.${m}`)]);
  return [...p.functions, ...methods, ...p.variables, ...p.constants];
}

/** The packages and names that a search finds: `mutex`, `sync.Mutex`, `strings`. */
function search(packages: Package[], asked: string): Found[] {
  const query = asked.trim().toLowerCase();
  return packages
    .map((p) => {
      const short = p.path.slice(p.path.lastIndexOf('/') + 1);
      const whole = p.path.includes(query) && !query.includes('.');
      const fits = (name: string) => whole || `${short}.${name}`.toLowerCase().includes(query);
      return { path: p.path, there: names(p).filter(fits), missing: p.missing.filter(fits) };
    })
    .filter((f) => query === '' || f.there.length + f.missing.length > 0);
}

class HelpDialog extends LightElement {
  static override properties = { asked: { state: true }, packages: { state: true } };
  declare asked: string;
  /** Undefined until they have come. */
  declare packages: Package[] | undefined;

  constructor() {
    super();
    this.asked = '';
  }

  async open(): Promise<void> {
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    this.packages ??= await fetched();
  }

  override render(): TemplateResult {
    const packages = this.packages ?? [];
    const found = search(packages, this.asked);
    const count = found.reduce((sum, f) => sum + f.there.length, 0);
    return html`<dialog class="help-dialog" aria-labelledby="help-title" @click=${this.outside}>
      <div class="help-head">
        <h2 id="help-title">${help.title}</h2>
        <form method="dialog"><button type="submit">${help.close}</button></form>
      </div>
      <h3>${help.keysTitle}</h3>
      <dl class="keys">
        ${help.keys.map(
          ([keys, what, between]) =>
            html`<div><dt>${keys.map((k, i) => html`${i > 0 ? (between ?? ' + ') : nothing}<kbd>${k}</kbd>`)}</dt><dd>${what}</dd></div>`,
        )}
      </dl>
      <h3>${help.languageTitle}</h3>
      <p>${help.language}</p>
      <h3>${help.packagesTitle}</h3>
      <p>${this.packages ? help.packages(packages.length) : help.coming}</p>
      <label class="help-search">
        <span>${help.search}</span>
        <input
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          placeholder="sync.Mutex"
          @input=${(e: InputEvent) => {
            this.asked = (e.target as HTMLInputElement).value;
          }}
        />
      </label>
      <p class="small" role="status">${help.found(found.length, count)}</p>
      <div class="packages">${found.map((f) => this.package(f))}</div>
    </dialog>`;
  }

  private package(f: Found): TemplateResult {
    return html`<details ?open=${this.asked.trim() !== ''}>
      <summary><code translate="no">${f.path}</code> ${
        f.there.length > 0 ? html`<span class="small">${help.names(f.there.length)}</span>` : nothing
      }</summary>
      ${list(f.there)}
      ${f.missing.length > 0 ? html`<p class="small">${help.missing}</p>${list(f.missing)}` : nothing}
    </details>`;
  }

  /** A click beside the dialog closes it. */
  private readonly outside = (event: MouseEvent): void => {
    const dialog = event.currentTarget;
    if (dialog instanceof HTMLDialogElement && event.target === dialog) {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const { clientX: x, clientY: y } = event;
      if (x < left || x > right || y < top || y > bottom) dialog.close();
    }
  };
}

function list(all: string[]): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const rest = all.length - MOST;
  return html`<ul class="names" translate="no">${all.slice(0, MOST).map((name) => html`<li><code>${name}</code></li>`)}</ul>
    ${rest > 0 ? html`<p class="small">${help.more(rest)}</p>` : nothing}`;
}

async function fetched(): Promise<Package[] | undefined> {
  try {
    const response = await fetch(tableUrl);
    return response.ok ? await response.json() : undefined;
  } catch {
    // The rest of the help is there; the next opening tries again.
    return undefined;
  }
}

customElements.define('help-dialog', HelpDialog);
declare global {
  interface HTMLElementTagNameMap {
    'help-dialog': HelpDialog;
  }
}
