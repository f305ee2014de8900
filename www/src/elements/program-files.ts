// <program-files>: the files of a program in editors: one alone, or a tab for each where the lesson says so.
//
// In: `text` (several files in one text, see lesson/archive), `label`, `several`. Out: `change` and `run`. Errors, marks
// and places name their file; without a name main.go is meant. Not here: what is done with the text.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CodeEditor } from '../editor/code-editor';
import '../editor/code-editor';
import type { LineMark } from '../editor/marks';
import type { Diagnostic, SourceText } from '../engine/protocol';
import { join, MAIN, nameFault, split } from '../lesson/archive';
import { words } from '../words/words';
import { LightElement } from './light-element';

/** A line of a file. */
export interface Spot {
  line: number;
  file?: string;
}

interface OpenFile {
  /** Stays when the file is renamed, so that its editor does. */
  id: number;
  name: string;
  first: string;
}

type Asking =
  | { what: 'add' | 'rename'; name: string; fault: 'form' | 'taken' | undefined }
  | { what: 'delete' };

let ids = 0;

export class ProgramFiles extends LightElement {
  static override properties = {
    label: {},
    several: { attribute: false },
    files: { state: true },
    current: { state: true },
    asking: { state: true },
    wrong: { state: true },
  };
  declare label: string;
  declare several: boolean;
  declare files: OpenFile[];
  declare current: number;
  declare asking: Asking | undefined;
  /** How many errors and warnings each file has. */
  declare wrong: Map<string, number>;

  private moveFocus = false;

  constructor() {
    super();
    this.several = false;
    this.files = [fresh({ name: MAIN, text: '' })];
    this.current = 0;
    this.wrong = new Map();
  }

  get text(): string {
    return this.several ? join(this.sources) : (this.sources[0]?.text ?? '');
  }

  set text(next: string) {
    const wanted = this.several ? split(next) : [{ name: MAIN, text: next }];
    if (!this.hasUpdated) {
      this.files = wanted.map(fresh);
      return;
    }
    const known = new Map(this.files.map((f) => [f.name, f]));
    this.files = wanted.map((w) => {
      const file = known.get(w.name);
      const editor = file && this.editorOf(file);
      if (!file || !editor) return fresh(w);
      editor.text = w.text;
      return file;
    });
    this.current = Math.min(this.current, this.files.length - 1);
    this.asking = undefined;
    if (this.several) void this.updateComplete.then(() => this.changed());
  }

  get sources(): SourceText[] {
    return this.files.map((f) => ({ name: f.name, text: this.editorOf(f)?.text ?? f.first }));
  }

  private editorOf(file: OpenFile): CodeEditor | null {
    return this.querySelector<CodeEditor>(`code-editor[data-file="${file.id}"]`);
  }

  private named(name: string | undefined): OpenFile | undefined {
    return this.files.find((f) => f.name === (name ?? MAIN));
  }

  /** Shows errors of this very text; those of an older one are ignored. */
  showDiagnostics(text: string, diagnostics: Diagnostic[]): void {
    if (text !== this.text) return;
    const wrong = new Map<string, number>();
    for (const d of diagnostics) wrong.set(d.file, (wrong.get(d.file) ?? 0) + 1);
    this.wrong = wrong;
    for (const file of this.files) {
      const editor = this.editorOf(file);
      const own = diagnostics.filter((d) => d.file === file.name);
      editor?.showDiagnostics(editor.text, own, (d) => this.emit('fix', d));
    }
  }

  mark(lines: LineMark[]): void {
    for (const file of this.files) {
      this.editorOf(file)?.mark(lines.filter((m) => (m.file ?? MAIN) === file.name));
    }
  }

  /** Puts the cursor at a line's start, in its file, and shows it. */
  async goTo(spot: Spot): Promise<void> {
    const file = await this.show(spot.file);
    if (file) this.editorOf(file)?.goTo(spot.line);
  }

  /** Whether a fix may be made here: in a bounded program not everywhere. */
  canFix(d: Diagnostic): boolean {
    const file = this.named(d.file);
    return d.fix !== null && file !== undefined && this.editorOf(file)?.canFix(d.fix) === true;
  }

  /** Makes a fix, as one step to undo. */
  async fix(d: Diagnostic): Promise<void> {
    const file = d.fix && (await this.show(d.file));
    if (file && d.fix) await this.editorOf(file)?.fix(d.fix);
  }

  private async show(name: string | undefined): Promise<OpenFile | undefined> {
    const file = this.named(name);
    if (!file) return undefined;
    this.current = this.files.indexOf(file);
    await this.updateComplete;
    return file;
  }

  override render(): TemplateResult {
    if (!this.several) return html`${this.files.slice(0, 1).map((f) => this.editor(f))}`;
    const main = this.current === 0;
    return html`<div class="files-bar">
        <div class="tabs" role="tablist" aria-label="${words.filesOf(this.label)}" @keydown=${this.keys}>
          ${repeat(
            this.files,
            (f) => f.id,
            (f, i) => this.tab(f, i),
          )}
        </div>
        <div class="file-actions">
          <button type="button" class="quiet add" @click=${() => this.ask('add')}>
            <span aria-hidden="true">+</span> ${words.addFile}
          </button>
          <button type="button" class="quiet rename" aria-disabled="${main}" @click=${() => !main && this.ask('rename')}>
            ${words.renameFile}
          </button>
          <button type="button" class="quiet delete" aria-disabled="${main}" @click=${() => !main && this.ask('delete')}>
            ${words.deleteFile}
          </button>
        </div>
      </div>
      ${this.question()}
      ${repeat(
        this.files,
        (f) => f.id,
        (f, i) =>
          html`<div
            role="tabpanel"
            id="panel-${f.id}"
            aria-labelledby="tab-${f.id}"
            ?hidden=${i !== this.current}
          >
            ${this.editor(f)}
          </div>`,
      )}`;
  }

  private tab(file: OpenFile, i: number): TemplateResult {
    const wrong = this.wrong.get(file.name) ?? 0;
    return html`<button
      type="button"
      role="tab"
      id="tab-${file.id}"
      aria-selected="${i === this.current}"
      aria-controls="panel-${file.id}"
      tabindex="${i === this.current ? 0 : -1}"
      @click=${() => this.select(i)}
    ><span translate="no">${file.name}</span>${
      wrong > 0
        ? html`<span class="tab-wrong"><span aria-hidden="true">${wrong}</span><span class="hidden-text"> (${words.problemsIn(wrong)})</span></span>`
        : nothing
    }</button>`;
  }

  private editor(file: OpenFile): TemplateResult {
    const label = this.several ? words.editorOfFile(file.name, this.label) : words.editorLabel(this.label);
    return html`<code-editor
      data-file="${file.id}"
      label="${label}"
      .text=${file.first}
      @change=${this.changed}
    ></code-editor>`;
  }

  private question(): TemplateResult | typeof nothing {
    const asking = this.asking;
    const file = this.files[this.current];
    if (!asking || !file) return nothing;
    const no = html`<button type="button" class="quiet" @click=${this.forget}>${words.cancel}</button>`;
    if (asking.what === 'delete') {
      return html`<form class="file-question" @submit=${this.deleteIt} @keydown=${this.escape}>
        <p>${words.deleteSure(file.name)}</p>
        <button type="submit" class="yes">${words.deleteFile}</button> ${no}
      </form>`;
    }
    return html`<form class="file-question" @submit=${this.nameIt} @keydown=${this.escape}>
      <label for="file-name-${file.id}">${words.fileName}</label>
      <input
        id="file-name-${file.id}"
        name="name"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${asking.name}
        aria-invalid="${asking.fault !== undefined}"
        aria-describedby="file-fault-${file.id}"
      />
      <button type="submit" class="yes">${asking.what === 'add' ? words.add : words.renameFile}</button> ${no}
      <span class="problem" id="file-fault-${file.id}" role="alert">${
        asking.fault ? words.fileFault[asking.fault] : nothing
      }</span>
    </form>`;
  }

  override updated(): void {
    if (!this.moveFocus) return;
    this.moveFocus = false;
    const field = this.querySelector<HTMLElement>('.file-question input, .file-question .yes');
    (field ?? this.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
  }

  private ask(what: Asking['what']): void {
    const name = this.files[this.current]?.name ?? '';
    const free = [2, 3, 4, 5, 6, 7, 8, 9].map((n) => `file${n}.go`).find((n) => !this.named(n));
    this.asking =
      what === 'delete'
        ? { what }
        : { what, name: what === 'rename' ? name : (free ?? ''), fault: undefined };
    this.moveFocus = true;
  }

  private readonly nameIt = (event: SubmitEvent): void => {
    event.preventDefault();
    const asking = this.asking;
    const field = this.querySelector<HTMLInputElement>('.file-question input');
    if (!asking || asking.what === 'delete' || !field) return;
    const typed = field.value.trim();
    const name = typed.endsWith('.go') ? typed : `${typed}.go`;
    const here = this.files[this.current];
    const others = this.files.filter((f) => asking.what === 'add' || f !== here).map((f) => f.name);
    const fault = nameFault(name, others);
    if (fault) {
      this.asking = { ...asking, name: typed, fault };
      field.focus();
      return;
    }
    if (asking.what === 'add') {
      this.files = [...this.files, fresh({ name, text: 'package main\n' })];
      this.current = this.files.length - 1;
    } else {
      // The text is kept with the file: its editor stays.
      this.files = this.files.map((f) => (f === here ? { ...f, name } : f));
    }
    this.settle();
  };

  private readonly deleteIt = (event: SubmitEvent): void => {
    event.preventDefault();
    this.files = this.files.filter((_, i) => i !== this.current);
    this.current -= 1;
    this.settle();
  };

  /** The files are others now. */
  private settle(): void {
    this.forget();
    void this.updateComplete.then(() => this.changed());
  }

  private readonly forget = (): void => {
    this.asking = undefined;
    this.moveFocus = true;
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.forget();
  };

  private readonly keys = (event: KeyboardEvent): void => {
    const last = this.files.length - 1;
    const to = {
      ArrowRight: this.current === last ? 0 : this.current + 1,
      ArrowLeft: this.current === 0 ? last : this.current - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Delete' && this.current > 0) this.ask('delete');
    if (to === undefined) return;
    event.preventDefault();
    this.select(to);
  };

  private select(i: number): void {
    this.current = i;
    this.asking = undefined;
    this.moveFocus = true;
  }

  private readonly changed = (): void => this.emit('change');
}

function fresh({ name, text }: SourceText): OpenFile {
  ids += 1;
  return { id: ids, name, first: text };
}

customElements.define('program-files', ProgramFiles);
