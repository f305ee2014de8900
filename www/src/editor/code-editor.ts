// <code-editor>: a Go editor in a shadow root (where the page's policy lets CodeMirror bring its styles).
//
// In: `text`, `label`, diagnostics, marks. Out: the events `change` (the learner or a control changed the text) and
// `run` (Ctrl/Cmd+Enter). Until it nears the view it is the plain text; what it is told meanwhile waits for the editor.
import type { Diagnostic, Fix } from '../engine/protocol';
import { isBounded } from '../lesson/bounded';
import { whenNear } from '../lesson/turns';
import type { Editor } from './editor';
import type { LineMark } from './marks';

/** The plain text stands where the editor's will: same size, same lines. */
const plain = new CSSStyleSheet();
plain.replaceSync(`
  pre {
    margin: 0;
    padding: 0.75rem 1rem 0.75rem 3.4rem;
    overflow: auto;
    font: var(--code-size) / 1.6 var(--mono);
    font-variant-ligatures: none;
    tab-size: 4;
    color: var(--code-ink);
  }
  @media print {
    pre,
    .cm-editor .cm-content {
      white-space: pre-wrap;
      padding-left: 0.5rem;
    }
    pre,
    .cm-editor .cm-scroller {
      overflow: visible;
    }
    .cm-editor .cm-gutters,
    .cm-editor .cm-cursorLayer {
      display: none;
    }
  }
`);

export class CodeEditor extends HTMLElement {
  private editor: Editor | undefined;
  private opening: Promise<Editor> | undefined;
  private initial = '';
  private pre: HTMLPreElement | undefined;
  private diagnostics: Diagnostic[] = [];
  private onFix: (d: Diagnostic) => void = () => undefined;
  private marks: LineMark[] = [];

  get text(): string {
    return this.editor?.text ?? this.initial;
  }

  set text(next: string) {
    if (this.editor) {
      this.editor.text = next;
      return;
    }
    if (this.initial === next) return;
    this.initial = next;
    if (!this.pre) return;
    this.pre.textContent = next;
    this.changed();
  }

  connectedCallback(): void {
    if (this.pre) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets.push(plain);
    const pre = document.createElement('pre');
    pre.textContent = this.initial;
    pre.tabIndex = 0;
    pre.translate = false;
    pre.addEventListener('focus', () => void this.open());
    root.append(pre);
    this.pre = pre;
    void whenNear(this).then(() => this.open());
  }

  private open(): Promise<Editor> {
    this.opening ??= this.made();
    return this.opening;
  }

  private async made(): Promise<Editor> {
    const { Editor } = await import('./editor');
    const root = this.shadowRoot;
    if (!root || !this.pre) throw new Error('an editor without a place');
    const focused = root.activeElement === this.pre;
    const parent = document.createElement('div');
    this.pre.replaceWith(parent);
    this.editor = new Editor({
      root,
      parent,
      text: this.initial,
      label: this.getAttribute('label') ?? '',
      readonly: this.hasAttribute('readonly'),
      changed: () => this.changed(),
      run: () => this.dispatchEvent(new CustomEvent('run', { bubbles: true })),
      fix: (d) => this.onFix(d),
    });
    if (this.diagnostics.length > 0) this.editor.showDiagnostics(this.diagnostics);
    if (this.marks.length > 0) this.editor.mark(this.marks);
    if (focused) this.editor.focus();
    return this.editor;
  }

  private changed(): void {
    this.dispatchEvent(new CustomEvent('change'));
  }

  /** Shows errors of this very text; those of an older one are ignored. */
  showDiagnostics(text: string, diagnostics: Diagnostic[], onFix: (d: Diagnostic) => void): void {
    if (this.text !== text) return;
    this.diagnostics = diagnostics;
    this.onFix = onFix;
    this.editor?.showDiagnostics(diagnostics);
  }

  /** Whether what may be changed by hand has room for a fix. */
  canFix(fix: Fix): boolean {
    return this.editor?.canFix(fix) ?? !isBounded(this.initial);
  }

  /** Makes a fix: one step to undo, the cursor behind it. */
  async fix(fix: Fix): Promise<void> {
    (await this.open()).fix(fix);
  }

  mark(lines: LineMark[]): void {
    this.marks = lines;
    this.editor?.mark(lines);
  }

  /** Puts the cursor at a line's start and shows it. */
  goTo(line: number): void {
    void this.open().then((editor) => editor.goTo(line));
  }
}

customElements.define('code-editor', CodeEditor);
