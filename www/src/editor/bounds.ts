// Bounded editing: in a program with lines `// edit` and `// end`, only what stands between them can be changed by hand.
//
// What the page itself puts into the editor (a parameter's value, the lesson's text) is not held back.
import { EditorState, type Extension, RangeSetBuilder, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { BEGIN, END } from '../lesson/bounded';

interface Span {
  from: number;
  to: number;
}

/** What lies between the markers; the markers are not part of it. */
function open(doc: Text): Span[] {
  const spans: Span[] = [];
  let from: number | undefined;
  for (let n = 1; n <= doc.lines; n++) {
    const line = doc.line(n);
    if (from === undefined && BEGIN.test(line.text)) from = line.to + 1;
    else if (from !== undefined && END.test(line.text)) {
      spans.push({ from, to: Math.max(from, line.from - 1) });
      from = undefined;
    }
  }
  return spans;
}

const kept = EditorState.changeFilter.of((tr) => {
  const edges: number[] = [0];
  for (const { from, to } of open(tr.startState.doc)) edges.push(from, to);
  edges.push(tr.startState.doc.length + 1);
  return edges;
});

const fixed = Decoration.line({ class: 'cm-fixed' });

function shade(state: EditorState): DecorationSet {
  const spans = open(state.doc);
  const builder = new RangeSetBuilder<Decoration>();
  for (let n = 1; n <= state.doc.lines; n++) {
    const { from } = state.doc.line(n);
    if (!spans.some((s) => from >= s.from && from <= s.to)) builder.add(from, from, fixed);
  }
  return builder.finish();
}

const shading = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = shade(view.state);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged) this.decorations = shade(update.state);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const looks = EditorView.theme({
  '.cm-fixed': { backgroundColor: 'var(--well)' },
});

export const bounds: Extension = [kept, shading, looks];
