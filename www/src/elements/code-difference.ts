// <code-difference>: two texts of a program, with what goes and what comes, each line marked by a sign: side by side
// where there is room, as one where there is not.
//
// In: `mine`, `solution`, labels. Loaded only when a solution is shown.
import { go } from '@codemirror/lang-go';
import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { looks } from '../editor/theme';
import { words } from '../words/words';

/** Our own colours on the changed lines: every token keeps its contrast there. */
const changes = EditorView.theme({
  '&.cm-merge-b .cm-changedLine, .cm-inlineChangedLine': { backgroundColor: 'var(--good-wash)' },
  '.cm-deletedChunk': { backgroundColor: 'var(--bad-wash)', padding: '0 1rem 0 0.5rem' },
  '&.cm-merge-b .cm-changedText, .cm-changedText': {
    background: 'none',
    textDecoration: 'underline',
    textDecorationColor: 'var(--good)',
    textUnderlineOffset: '3px',
  },
  '.cm-deletedChunk .cm-deletedText': { background: 'none' },
  '.cm-deletedLine': { textDecoration: 'none' },
  '.cm-deletedLine::before': { content: '"− "', color: 'var(--bad)' },
  '.cm-changedLine::before, .cm-inlineChangedLine::before': { content: '"+ "', color: 'var(--good)' },
  '.cm-changedLineGutter': { backgroundColor: 'var(--good)' },
  '.cm-deletedLineGutter': { backgroundColor: 'var(--bad)' },
  '&.cm-merge-a .cm-changedLine': { backgroundColor: 'var(--bad-wash)' },
  '&.cm-merge-a .cm-changedLine::before': { content: '"− "', color: 'var(--bad)' },
  '&.cm-merge-a .cm-deletedLine::before': { content: 'none' },
  '&.cm-merge-a .cm-changedText': { textDecorationColor: 'var(--bad)' },
  '&.cm-merge-a .cm-changedLineGutter': { backgroundColor: 'var(--bad)' },
});

/** Narrower than this, two columns of code would be cut. */
const ROOM_PX = 760;

class CodeDifference extends HTMLElement {
  private view: { destroy(): void } | undefined;
  private texts = { mine: '', solution: '' };
  private wide: boolean | undefined;
  private readonly observer = new ResizeObserver(() => {
    if (this.wide !== this.clientWidth >= ROOM_PX) this.show();
  });

  set mine(text: string) {
    this.change({ mine: text });
  }

  set solution(text: string) {
    this.change({ solution: text });
  }

  private change(texts: Partial<typeof this.texts>): void {
    const next = { ...this.texts, ...texts };
    if (next.mine === this.texts.mine && next.solution === this.texts.solution) return;
    this.texts = next;
    this.show();
  }

  connectedCallback(): void {
    this.show();
    this.observer.observe(this);
  }

  disconnectedCallback(): void {
    this.observer.disconnect();
    this.view?.destroy();
    this.view = undefined;
  }

  private show(): void {
    if (!this.isConnected) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.view?.destroy();
    this.wide = this.clientWidth >= ROOM_PX;
    const { mine, solution } = this.texts;
    const label = this.getAttribute('label') ?? '';
    if (this.wide) {
      this.view = new MergeView({
        root,
        parent: root,
        a: { doc: mine, extensions: looksOf(words.yourText) },
        b: { doc: solution, extensions: looksOf(words.aSolution) },
      });
      return;
    }
    this.view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: solution,
        extensions: [
          looksOf(label),
          unifiedMergeView({ original: mine, mergeControls: false, gutter: true }),
        ],
      }),
    });
  }
}

function looksOf(label: string): Extension {
  return [
    lineNumbers(),
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    // A line that is cut hides what has changed in it.
    EditorView.lineWrapping,
    EditorState.tabSize.of(4),
    EditorState.phrases.of(words.editorPhrases),
    go(),
    looks,
    changes,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', translate: 'no' }),
  ];
}

customElements.define('code-difference', CodeDifference);
