// Where a small diagram's nodes stand: in columns, each node one column after the last of those that it hears from.
import type { DiagramSpec } from '../lesson/data';

export interface Placed {
  id: string;
  column: number;
  /** 0 to 1, from top to bottom. */
  height: number;
}

export function layers(spec: DiagramSpec): Placed[] {
  const column = new Map<string, number>(spec.nodes.map((n) => [n.id, 0]));
  // As many rounds as there are nodes: an edge back to an earlier node must not go on for ever.
  for (let round = 0; round < spec.nodes.length; round++) {
    for (const { from, to } of spec.edges) {
      const after = (column.get(from) ?? 0) + 1;
      if (after > (column.get(to) ?? 0) && after < spec.nodes.length) column.set(to, after);
    }
  }
  const count = new Map<number, number>();
  for (const c of column.values()) count.set(c, (count.get(c) ?? 0) + 1);
  const met = new Map<number, number>();
  return spec.nodes.map(({ id }) => {
    const c = column.get(id) ?? 0;
    const before = met.get(c) ?? 0;
    met.set(c, before + 1);
    return { id, column: c, height: (before + 0.5) / (count.get(c) ?? 1) };
  });
}
