// The goroutines and channels of a run as a circuit, and what stands where in it at each moment.
//
// Enters: a trace. Leaves: boxes in columns, wires between them, and for a moment the values that wait in channels or at
// their senders, and the one under way. Not here: SVG, what goroutines do (lanes).
import type { Trace, TraceEvent } from '../engine/protocol';
import { layers } from './layers';

export interface Box {
  /** `g3` is a goroutine, `c3` a channel. */
  key: string;
  goroutine?: number;
  channel?: { id: number; cap: number; type: string };
  column: number;
  /** 0 to 1, from top to bottom. */
  height: number;
}

export interface Wire {
  from: string;
  to: string;
}

export interface Circuit {
  boxes: Box[];
  wires: Wire[];
  columns: number;
  /** Boxes in the fullest column. */
  rows: number;
}

export interface Standing {
  /** The values in each channel, the oldest first. */
  inside: Map<number, string[]>;
  /** By goroutine, the value that it can't get rid of yet: nobody reads, or there is no room. */
  waiting: Map<number, string>;
  closed: Set<number>;
  /** What happens to a channel with the event of this moment; no value moves at a close. */
  event: { wire: Wire; by: number; kind: 'send' | 'recv' | 'close'; value: string } | undefined;
}

/** More would not be read. */
const MOST_GOROUTINES = 16;
const MOST_CHANNELS = 16;

const g = (id: number): string => `g${id}`;
const c = (id: number): string => `c${id}`;

/** The wire that an event uses; a close goes where a send goes. */
function wireOf(event: TraceEvent): Wire | undefined {
  if (event.chan === undefined) return undefined;
  const [goroutine, channel] = [g(event.g), c(event.chan)];
  const hears = event.kind === 'recv' || (event.kind === 'block' && event.reason !== 'chan send');
  return hears ? { from: channel, to: goroutine } : { from: goroutine, to: channel };
}

/** Undefined when no goroutine uses a channel, or too many do. */
export function circuit({ events, chans, goroutines: all }: Trace): Circuit | undefined {
  // A channel that is only closed joins nobody to anybody.
  const joins = new Set(events.filter((e) => e.kind !== 'close').map((e) => e.chan));
  const channels = chans.filter((x) => joins.has(x.id));
  const named = new Set(all.map((x) => g(x.id)));
  const wires = new Map<string, Wire>();
  for (const event of events) {
    const wire = joins.has(event.chan) && named.has(g(event.g)) ? wireOf(event) : undefined;
    if (wire) wires.set(`${wire.from} ${wire.to}`, wire);
  }
  const edges = [...wires.values()];
  const used = new Set(edges.flatMap((w) => [w.from, w.to]));
  const goroutines = all.filter((x) => used.has(g(x.id)));
  if (goroutines.length === 0 || goroutines.length > MOST_GOROUTINES || channels.length > MOST_CHANNELS)
    return undefined;
  const nodes = [...goroutines.map((x) => ({ id: g(x.id) })), ...channels.map((x) => ({ id: c(x.id) }))];
  const placed = layers({ nodes, edges });
  const perColumn = new Map<number, number>();
  for (const p of placed) perColumn.set(p.column, (perColumn.get(p.column) ?? 0) + 1);
  return {
    boxes: placed.map(({ id, column, height }) => ({
      key: id,
      goroutine: goroutines.find((x) => g(x.id) === id)?.id,
      channel: channels.find((x) => c(x.id) === id),
      column,
      height,
    })),
    wires: edges,
    columns: Math.max(...perColumn.keys()) + 1,
    rows: Math.max(...perColumn.values()),
  };
}

/** What stands where once the event of a moment has happened. */
export function standing({ events, chans }: Trace, moment: number): Standing {
  const queues = new Map<number, { value: string; sender: number }[]>();
  const closed = new Set<number>();
  let happens: Standing['event'];
  events.slice(0, moment + 1).forEach((event, i) => {
    const { chan, kind } = event;
    if (chan === undefined || (kind !== 'send' && kind !== 'recv' && kind !== 'close')) return;
    const queue = queues.get(chan) ?? [];
    queues.set(chan, queue);
    let value = event.value ?? '';
    if (kind === 'send') queue.push({ value, sender: event.g });
    // From a closed channel, or from a timer, comes a value that nobody has sent.
    if (kind === 'recv') value = queue.shift()?.value ?? '';
    if (kind === 'close') closed.add(chan);
    const wire = wireOf(event);
    if (i === moment && wire) happens = { wire, by: event.g, kind, value };
  });
  const [inside, waiting] = [new Map<number, string[]>(), new Map<number, string>()];
  for (const [chan, queue] of queues) {
    const cap = chans.find((x) => x.id === chan)?.cap ?? 0;
    inside.set(
      chan,
      queue.slice(0, cap).map((held) => held.value),
    );
    for (const { sender, value } of queue.slice(cap)) waiting.set(sender, value);
  }
  if (happens?.kind === 'send') waiting.delete(happens.by);
  return { inside, waiting, closed, event: happens };
}
