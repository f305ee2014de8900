// <code-difference>: two texts of a program as one, with what goes and what comes, each line marked by a sign.
//
// In: `mine`, `solution`, a label. Loaded only when somebody asks for a solution.
import { go } from '@codemirror/lang-go';
import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
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
});

class CodeDifference extends HTMLElement {
  private view: EditorView | undefined;
  private texts = { mine: '', solution: '' };

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
  }

  disconnectedCallback(): void {
    this.view?.destroy();
    this.view = undefined;
  }

  private show(): void {
    if (!this.isConnected) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.view?.destroy();
    const { mine, solution } = this.texts;
    this.view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: solution,
        extensions: [
          lineNumbers(),
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorState.tabSize.of(4),
          EditorState.phrases.of(words.editorPhrases),
          go(),
          looks,
          unifiedMergeView({ original: mine, mergeControls: false, gutter: true }),
          changes,
          EditorView.contentAttributes.of({
            'aria-label': this.getAttribute('label') ?? '',
            tabindex: '0',
            translate: 'no',
          }),
        ],
      }),
    });
  }
}

customElements.define('code-difference', CodeDifference);
