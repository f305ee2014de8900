// The editor itself: CodeMirror with Go's colours, errors, marks and bounds. Fetched when a program comes into view.
//
// In: a place in a shadow root, a text. Out: calls of `changed` and `run`. Not here: the element around it.
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
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
import type { Diagnostic, Fix } from '../engine/protocol';
import { isBounded } from '../lesson/bounded';
import { said, words } from '../words/words';
import { bounds } from './bounds';
import { type LineMark, marks, setMarks } from './marks';
import { looks } from './theme';

export interface EditorOptions {
  root: ShadowRoot;
  parent: Element;
  text: string;
  label: string;
  readonly: boolean;
  changed(): void;
  run(): void;
  fix(d: Diagnostic): void;
}

export class Editor {
  private readonly view: EditorView;

  constructor(private readonly options: EditorOptions) {
    const run = () => {
      options.run();
      return true;
    };
    this.view = new EditorView({
      root: options.root,
      parent: options.parent,
      state: EditorState.create({
        doc: options.text,
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
          EditorState.readOnly.of(options.readonly),
          looks,
          isBounded(options.text) ? bounds : [],
          EditorView.contentAttributes.of({
            'aria-label': options.label,
            'aria-multiline': 'true',
            // What scrolls must be reachable; an editable element alone does not count everywhere.
            tabindex: '0',
            spellcheck: 'false',
            autocorrect: 'off',
            autocapitalize: 'off',
            translate: 'no',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) options.changed();
          }),
        ],
      }),
    });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Replaces what differs, so that undo and the cursor keep their sense. */
  set text(next: string) {
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

  showDiagnostics(diagnostics: Diagnostic[]): void {
    const { length } = this.text;
    const shown = diagnostics.map((d) => ({
      from: Math.min(d.start, length),
      to: Math.min(Math.max(d.end, d.start), length),
      severity: d.severity,
      message: said(d),
      actions: d.fix ? [{ name: words.fix(said(d.fix)), apply: () => this.options.fix(d) }] : [],
    }));
    this.view.dispatch(setDiagnostics(this.view.state, shown));
  }

  private fixing(fix: Fix) {
    const changes = fix.edits.map((e) => ({ from: e.start, to: e.end, insert: e.text }));
    return { changes, userEvent: 'input.fix', annotations: isolateHistory.of('full'), scrollIntoView: true };
  }

  canFix(fix: Fix): boolean {
    const { state } = this.view;
    if (fix.edits.some((e) => e.end > state.doc.length)) return false;
    const meant = state.changes(this.fixing(fix).changes);
    return state.update(this.fixing(fix)).changes.newLength === meant.newLength;
  }

  fix(fix: Fix): void {
    const first = fix.edits[0];
    if (!first || !this.canFix(fix)) return;
    this.view.dispatch(this.fixing(fix));
    const anchor = Math.min(first.start + first.text.length, this.view.state.doc.length);
    this.view.dispatch({ selection: { anchor } });
    this.view.focus();
  }

  mark(lines: LineMark[]): void {
    this.view.dispatch({ effects: setMarks.of(lines) });
  }

  /** Puts the cursor at a line's start and shows it. */
  goTo(line: number): void {
    const view = this.view;
    if (line < 1 || line > view.state.doc.lines) return;
    view.dispatch({ selection: { anchor: view.state.doc.line(line).from }, scrollIntoView: true });
    view.focus();
  }

  focus(): void {
    this.view.focus();
  }
}
