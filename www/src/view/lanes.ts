// The picture of a run as plain data: a lane for each goroutine, its states over virtual time.
//
// Enters: a report's trace and leaks. Leaves: lanes of segments on a common axis. Virtual time alone would put all
// steps of an instant on one point, so the axis counts events and stretches where time passes. Not here: SVG.
import type { Report, TraceEvent } from '../engine/protocol';

export type State = 'running' | 'runnable' | 'blocked' | 'sleeping' | 'leaked';

export interface Segment {
  state: State;
  /** Places on the axis, 0 to `Picture.width`. */
  from: number;
  to: number;
  fromNs: number;
  toNs: number;
  /** Go's wait reason; empty when it does not wait. */
  reason: string;
  line: number | null;
  file?: string;
}

export interface Lane {
  id: number;
  name: string;
  createdLine: number | null;
  segments: Segment[];
  leaked: boolean;
}

export interface Tick {
  at: number;
  ns: number;
}

export interface Picture {
  width: number;
  lanes: Lane[];
  ticks: Tick[];
  /** Where each event stands, in their order. */
  moments: Tick[];
  /** Where main ended; undefined when the picture ends before. */
  mainEnd: number | undefined;
  hiddenLanes: number;
  dropped: number;
}

/** More would not be read. */
const MOST_LANES = 40;
/** How much wider than one event the passing of time is drawn, at most. */
const LONGEST_GAP = 14;
const MOST_TICKS = 7;

export function picture(report: Report): Picture {
  const { trace } = report;
  const events = trace.events;
  const places = spread(events.map((e) => Number(e.t)));
  const end = (places.at(-1) ?? 0) + 1;
  const endNs = Number(events.at(-1)?.t ?? 0);
  const leaked = new Map(report.leaks.map((l) => [l.id, l]));
  const ids = trace.goroutines.map((g) => g.id);
  const shown = chosen(ids, new Set(leaked.keys()));
  const byGoroutine = new Map<number, { event: TraceEvent; at: number }[]>(ids.map((id) => [id, []]));
  let runner: number | undefined;
  events.forEach((event, i) => {
    const at = places[i] ?? 0;
    // There is one thread: whoever ran is only ready from now on.
    if (event.kind === 'run' && runner !== undefined && runner !== event.g) {
      byGoroutine.get(runner)?.push({ event: { ...event, g: runner, kind: 'wake' }, at });
    }
    if (event.kind === 'run') runner = event.g;
    if (runner === event.g && (event.kind === 'block' || event.kind === 'sleep' || event.kind === 'end'))
      runner = undefined;
    byGoroutine.get(event.g)?.push({ event, at });
  });
  const lanes = trace.goroutines
    .filter((g) => shown.has(g.id))
    .map((g): Lane => {
      const segments = states(byGoroutine.get(g.id) ?? [], end, endNs);
      const leak = leaked.get(g.id);
      const last = segments.at(-1);
      // The wait that never ends, drawn from its beginning.
      if (leak && last && last.state === 'blocked') last.state = 'leaked';
      return { id: g.id, name: g.name, createdLine: g.created_line, segments, leaked: leak !== undefined };
    });
  return {
    width: end,
    lanes,
    ticks: ticks(events, places),
    moments: events.map((e, i) => ({ at: places[i] ?? 0, ns: Number(e.t) })),
    mainEnd: trace.main_end === null ? undefined : places[trace.main_end - 1],
    hiddenLanes: ids.length - shown.size,
    dropped: trace.dropped,
  };
}

/** Of many goroutines main comes first, then those that leaked, then the others in their order. */
function chosen(ids: number[], leaked: Set<number>): Set<number> {
  const rank = (id: number): number => (id === 1 ? 0 : leaked.has(id) ? 1 : 2);
  return new Set([...ids].sort((a, b) => rank(a) - rank(b) || a - b).slice(0, MOST_LANES));
}

/** A place for each event: one further than the last, and further still where time has passed. */
function spread(times: number[]): number[] {
  const gaps = times.map((t, i) => t - (times[i - 1] ?? 0));
  const longest = Math.max(...gaps, 1);
  let at = 0;
  return times.map((_, i) => {
    const gap = gaps[i] ?? 0;
    if (i > 0) at += 1 + (gap > 0 ? 2 + (LONGEST_GAP - 2) * (gap / longest) : 0);
    return at;
  });
}

function states(events: { event: TraceEvent; at: number }[], end: number, endNs: number): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | undefined;
  const close = (at: number, ns: number): void => {
    if (open && at > open.from) segments.push({ ...open, to: at, toNs: ns });
    open = undefined;
  };
  for (const { event, at } of events) {
    const ns = Number(event.t);
    const state = after(event);
    if (!state) continue;
    if (open?.state === state && (event.reason ?? '') === open.reason) continue;
    close(at, ns);
    if (state === 'ended') return segments;
    open = {
      state,
      from: at,
      to: at,
      fromNs: ns,
      toNs: ns,
      reason: event.reason ?? '',
      line: event.line,
      file: event.file,
    };
  }
  close(end, endNs);
  return segments;
}

/** The state that an event leads to; undefined when it leaves it as it is. */
function after(event: TraceEvent): State | 'ended' | undefined {
  switch (event.kind) {
    case 'start':
    case 'wake':
      return 'runnable';
    case 'run':
      return 'running';
    case 'block':
      return event.reason === 'sleep' ? 'sleeping' : 'blocked';
    case 'sleep':
      return 'sleeping';
    case 'end':
      return 'ended';
    default:
      return undefined;
  }
}

/** Marks where time has moved on, not closer together than can be read. */
function ticks(events: TraceEvent[], places: number[]): Tick[] {
  const all: Tick[] = [];
  events.forEach((event, i) => {
    const ns = Number(event.t);
    if (all.at(-1)?.ns !== ns) all.push({ at: places[i] ?? 0, ns });
  });
  const room = ((places.at(-1) ?? 0) + 1) / MOST_TICKS;
  const kept: Tick[] = [];
  for (const tick of all) {
    if (tick.at - (kept.at(-1)?.at ?? -Infinity) >= room) kept.push(tick);
  }
  return kept;
}

/** What a goroutine does at a place of the axis; undefined before it starts and after it has ended. */
export function segmentAt(lane: Lane, at: number): Segment | undefined {
  return lane.segments.find((s) => s.from <= at && at < s.to);
}
