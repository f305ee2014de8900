// Where a small diagram's nodes stand: in columns, each node one column after the last of those that it hears from. What
// leads back to where it came from is drawn, but moves nobody.

export interface Placed {
  id: string;
  column: number;
  /** 0 to 1, from top to bottom. */
  height: number;
}

interface Edge {
  from: string;
  to: string;
}

export function layers(spec: { nodes: { id: string }[]; edges: Edge[] }): Placed[] {
  const ids = spec.nodes.map((n) => n.id);
  const forward = withoutWaysBack(ids, spec.edges);
  const column = new Map(ids.map((id) => [id, 0]));
  // As many rounds as the longest way can have steps.
  for (let round = 0; round < ids.length; round++) {
    for (const { from, to } of forward) {
      column.set(to, Math.max(column.get(to) ?? 0, (column.get(from) ?? 0) + 1));
    }
  }
  const placed = new Map<string, Placed>();
  for (let c = 0; c <= Math.max(0, ...column.values()); c++) {
    const inColumn = ids.filter((id) => column.get(id) === c);
    // Beside those whom they hear from, so that few arrows cross.
    const wanted = new Map(inColumn.map((id) => [id, meanHeight(id, forward, placed)]));
    inColumn.sort((a, b) => (wanted.get(a) ?? 0.5) - (wanted.get(b) ?? 0.5));
    inColumn.forEach((id, i) => {
      placed.set(id, { id, column: c, height: (i + 0.5) / inColumn.length });
    });
  }
  return ids.flatMap((id) => placed.get(id) ?? []);
}

/** The edges that do not close a circle, as a walk from the nodes in their order finds them. */
function withoutWaysBack(ids: string[], edges: Edge[]): Edge[] {
  const state = new Map<string, 'on the way' | 'done'>();
  const back = new Set<Edge>();
  const visit = (id: string): void => {
    state.set(id, 'on the way');
    for (const edge of edges.filter((e) => e.from === id)) {
      if (state.get(edge.to) === 'on the way') back.add(edge);
      else if (!state.has(edge.to)) visit(edge.to);
    }
    state.set(id, 'done');
  };
  const heard = new Set(edges.map((e) => e.to));
  const sources = ids.filter((id) => !heard.has(id));
  for (const id of [...sources, ...ids]) if (!state.has(id)) visit(id);
  return edges.filter((e) => !back.has(e));
}

function meanHeight(id: string, edges: Edge[], placed: Map<string, Placed>): number {
  const heights = edges.filter((e) => e.to === id).flatMap((e) => placed.get(e.from)?.height ?? []);
  return heights.length === 0 ? 0.5 : heights.reduce((sum, h) => sum + h, 0) / heights.length;
}
