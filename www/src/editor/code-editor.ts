// <code-editor>: a Go editor in a shadow root (where the page's policy lets CodeMirror bring its styles).
//
// In: `text`, `label`, diagnostics, marks. Out: the events `change` (the learner or a control changed the text) and
// `run` (Ctrl/Cmd+Enter).
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { go } from '@codemirror/lang-go';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Diagnostic } from '../engine/protocol';
import { lang, words } from '../words/words';
import { bounds, isBounded } from './bounds';
import { type LineMark, marks, setMarks } from './marks';
import { looks } from './theme';

export class CodeEditor extends HTMLElement {
  private view: EditorView | undefined;
  private initial = '';

  get text(): string {
    return this.view?.state.doc.toString() ?? this.initial;
  }

  /** Replaces what differs, so that undo and the cursor keep their sense. */
  set text(next: string) {
    if (!this.view) {
      this.initial = next;
      return;
    }
    const now = this.text;
    if (now === next) return;
    let from = 0;
    while (from < now.length && from < next.length && now[from] === next[from]) from++;
    let end = 0;
    const most = Math.min(now.length, next.length) - from;
    while (end < most && now[now.length - 1 - end] === next[next.length - 1 - end]) end++;
    this.view.dispatch({
      changes: { from, to: now.length - end, insert: next.slice(from, next.length - end) },
      // The page may change what the learner's hands may not.
      filter: false,
    });
  }

  connectedCallback(): void {
    if (this.view) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true });
    const parent = document.createElement('div');
    root.append(parent);
    const run = () => {
      this.dispatchEvent(new CustomEvent('run', { bubbles: true }));
      return true;
    };
    this.view = new EditorView({
      root,
      parent,
      state: EditorState.create({
        doc: this.initial,
        extensions: [
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
          lineNumbers(),
          lintGutter(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          drawSelection(),
          history(),
          closeBrackets(),
          bracketMatching(),
          indentOnInput(),
          indentUnit.of('\t'),
          EditorState.tabSize.of(4),
          EditorState.phrases.of(words.editorPhrases),
          keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
          go(),
          marks,
          EditorState.readOnly.of(this.hasAttribute('readonly')),
          looks,
          isBounded(this.initial) ? bounds : [],
          EditorView.contentAttributes.of({
            'aria-label': this.getAttribute('label') ?? '',
            'aria-multiline': 'true',
            // What scrolls must be reachable; an editable element alone does not count everywhere.
            tabindex: '0',
            spellcheck: 'false',
            autocorrect: 'off',
            autocapitalize: 'off',
            translate: 'no',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) this.dispatchEvent(new CustomEvent('change'));
          }),
        ],
      }),
    });
  }

  /** Shows errors of this very text; those of an older one are ignored. */
  showDiagnostics(text: string, diagnostics: Diagnostic[]): void {
    const view = this.view;
    if (!view || this.text !== text) return;
    const shown = diagnostics.map((d) => ({
      from: Math.min(d.start, text.length),
      to: Math.min(Math.max(d.end, d.start), text.length),
      severity: 'error' as const,
      message: d[lang],
    }));
    view.dispatch(setDiagnostics(view.state, shown));
  }

  mark(lines: LineMark[]): void {
    this.view?.dispatch({ effects: setMarks.of(lines) });
  }

  /** Puts the cursor at a line's start and shows it. */
  goTo(line: number): void {
    const view = this.view;
    if (!view || line < 1 || line > view.state.doc.lines) return;
    view.dispatch({ selection: { anchor: view.state.doc.line(line).from }, scrollIntoView: true });
    view.focus();
  }
}

customElements.define('code-editor', CodeEditor);
