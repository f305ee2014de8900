// Lines that the page points at: where a program died, where a goroutine is stuck, where one stands at a moment.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

export interface LineMark {
  line: number;
  /** Where it is not main.go. */
  file?: string;
  kind: 'marked' | 'seen';
  title: string;
}

export const setMarks = StateEffect.define<LineMark[]>();

export const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(now, tr) {
    let next = now.map(tr.changes);
    for (const effect of tr.effects) {
      if (!effect.is(setMarks)) continue;
      const inside = effect.value.filter((m) => m.line >= 1 && m.line <= tr.state.doc.lines);
      const ranges = inside.map((m) =>
        Decoration.line({ class: `cm-${m.kind}`, attributes: { title: m.title } }).range(
          tr.state.doc.line(m.line).from,
        ),
      );
      next = Decoration.set(ranges, true);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});
