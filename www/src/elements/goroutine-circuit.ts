// <goroutine-circuit>: the goroutines and channels of a run as a circuit: who waits where, what stands in channels, and
// the value that moves at this moment.
//
// In: `plan`; `now`, what stands where in it; `lanes` and `at`, a place on their axis, for what each goroutine does. The
// words of goroutine-lanes say the same.
import { html, LitElement, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Box, Circuit, Standing, Wire } from '../view/circuit';
import { type Lane, segmentAt } from '../view/lanes';
import { words } from '../words/words';
import { laneName } from './lane-name';

const [BOX, BOX_HEIGHT, ROW, GAP, PAD] = [92, 38, 60, 22, 6];
/** A channel without buffer is a gate. */
const [GATE, SLOT, CHANNEL_HEIGHT] = [12, 22, 26];
/** How much smaller it gets where there is little room, before it has to be scrolled. */
const SMALLEST = 0.8;
/** More room than this is told as a number. */
const MOST_SLOTS = 4;
const CHARACTER = 6.6;
const MOST_NAME = 14;
const MOST_STATE = 15;
const MOVE_MS = 220;

interface Spot {
  x: number;
  y: number;
  width: number;
}

class GoroutineCircuit extends LitElement {
  static override properties = {
    plan: { attribute: false },
    now: { attribute: false },
    lanes: { attribute: false },
    at: { attribute: false },
  };
  declare plan: Circuit;
  declare now: Standing;
  declare lanes: Lane[];
  declare at: number;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override updated(): void {
    const drawing = this.querySelector('svg');
    if (drawing) drawing.style.minWidth = `${drawing.viewBox.baseVal.width * SMALLEST}px`;
    const token = this.querySelector<SVGGElement>('.token[data-dx]');
    if (!token || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const { dx, dy } = token.dataset;
    const from = { transform: `translate(${dx}px, ${dy}px)` };
    token.animate([from, { transform: 'translate(0, 0)' }], { duration: MOVE_MS, easing: 'ease-in-out' });
  }

  override render(): TemplateResult {
    const { plan, now } = this;
    const spots = places(plan);
    const width = Math.max(...[...spots.values()].map((s) => s.x + s.width)) + PAD;
    const height = plan.rows * ROW + 2 * PAD;
    const way = now.event?.wire;
    const live = (w: Wire): boolean => w.from === way?.from && w.to === way?.to;
    return html`<div class="diagram-scroll" tabindex="0" role="group" aria-label="${words.circuitTitle}">
      <svg class="circuit" role="img" aria-label="${words.circuitTitle}" viewBox="0 0 ${width} ${height}" width="${width}">
        <defs>
          <marker id="wire-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path class="arrow" d="M0 0L8 4L0 8z"></path>
          </marker>
        </defs>
        ${plan.wires.map((w) => wire(spots.get(w.from), spots.get(w.to), live(w)))}
        ${plan.boxes.map((b) => this.box(b, spots.get(b.key)))}
        ${way && now.event?.kind !== 'close' ? moving(spots.get(way.from), spots.get(way.to), now.event?.value ?? '') : nothing}
      </svg>
    </div>`;
  }

  private box(box: Box, spot: Spot | undefined): SVGTemplateResult | typeof nothing {
    if (!spot) return nothing;
    if (box.channel) return channel(box.channel, spot, this.now);
    const lane = this.lanes.find((l) => l.id === box.goroutine);
    if (!lane) return nothing;
    const segment = segmentAt(lane, this.at);
    const begun = (lane.segments[0]?.from ?? Infinity) <= this.at;
    const state = segment?.state ?? (begun ? 'ended' : 'unborn');
    const said = segment
      ? segment.reason || words.states[segment.state]
      : begun
        ? words.states.ended
        : words.notStarted;
    const held = this.now.waiting.get(lane.id);
    return svg`<g class="goroutine ${state}">
      <title>${laneName(lane)}${said === '' ? '' : `: ${said}`}</title>
      <rect x="${spot.x}" y="${spot.y - BOX_HEIGHT / 2}" width="${BOX}" height="${BOX_HEIGHT}" rx="7"></rect>
      <text class="name" x="${spot.x + BOX / 2}" y="${spot.y - 3}" text-anchor="middle">${shortName(lane)}</text>
      <text class="state" x="${spot.x + BOX / 2}" y="${spot.y + 12}" text-anchor="middle">${cut(said.replace(/^sync\./, ''), MOST_STATE)}</text>
      ${held === undefined ? nothing : waiting(spot, held)}
    </g>`;
  }
}

/** Without package and receiver; the number tells them apart. */
function shortName({ id, name }: Lane): string {
  const own = name.replace(/^main\./, '').replace(/^.*\)\./, '');
  return id === 1 ? 'main' : `${cut(own, MOST_NAME - `${id} `.length)} ${id}`;
}

const cut = (text: string, most = MOST_NAME): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** Columns of goroutines are as wide as a box, columns of channels as their widest channel. */
function places(plan: Circuit): Map<string, Spot> {
  const widths = Array.from({ length: plan.columns }, (_, column) =>
    Math.max(...plan.boxes.filter((b) => b.column === column).map(boxWidth)),
  );
  const height = plan.rows * ROW;
  return new Map(
    plan.boxes.map((b) => {
      const before = widths.slice(0, b.column).reduce((sum, w) => sum + w + GAP, PAD);
      const own = boxWidth(b);
      return [
        b.key,
        { x: before + ((widths[b.column] ?? own) - own) / 2, y: PAD + b.height * height, width: own },
      ];
    }),
  );
}

function boxWidth({ channel }: Box): number {
  if (!channel) return BOX;
  if (channel.cap === 0) return GATE;
  return Math.min(channel.cap, MOST_SLOTS) * SLOT + (channel.cap > MOST_SLOTS ? SLOT : 0);
}

function wire(
  from: Spot | undefined,
  to: Spot | undefined,
  live: boolean,
): SVGTemplateResult | typeof nothing {
  if (!from || !to) return nothing;
  const { x1, y1, x2, y2 } = ends(from, to);
  return svg`<path class="wire ${live ? 'live' : ''}" d="M${x1} ${y1}L${x2} ${y2}" marker-end="url(#wire-end)"></path>`;
}

/** A wire leaves on the right and arrives on the left; one that leads back does it the other way round. */
function ends(from: Spot, to: Spot): { x1: number; y1: number; x2: number; y2: number } {
  const back = to.x < from.x;
  const x1 = back ? from.x : from.x + from.width;
  const x2 = back ? to.x + to.width + 2 : to.x - 2;
  return { x1, y1: from.y + (back ? 8 : 0), x2, y2: to.y + (back ? 8 : 0) };
}

function channel(
  { id, cap, type }: { id: number; cap: number; type: string },
  spot: Spot,
  now: Standing,
): SVGTemplateResult {
  const inside = now.inside.get(id) ?? [];
  const closed = now.closed.has(id);
  const top = spot.y - CHANNEL_HEIGHT / 2;
  const slots = Math.min(cap, MOST_SLOTS);
  // The oldest value is next to leave: on the right.
  const cells = Array.from({ length: slots }, (_, i) => inside[slots - 1 - i]);
  return svg`<g class="channel ${closed ? 'closed' : ''} ${cap === 0 ? 'unbuffered' : ''}">
    <title>${words.channelTold(type, cap, inside.join(', '), closed)}</title>
    <rect x="${spot.x}" y="${top}" width="${spot.width}" height="${CHANNEL_HEIGHT}" rx="${Math.min(spot.width, CHANNEL_HEIGHT) / 2}"></rect>
    ${cells.map((held, i) => {
      const x = spot.x + i * SLOT;
      return svg`${i === 0 ? nothing : svg`<line class="slot" x1="${x}" x2="${x}" y1="${top}" y2="${top + CHANNEL_HEIGHT}"></line>`}
        ${held !== undefined ? svg`<text class="held" x="${x + SLOT / 2}" y="${spot.y + 4}" text-anchor="middle">${held.slice(0, 3) || '•'}</text>` : nothing}`;
    })}
    ${
      cap > MOST_SLOTS
        ? svg`<text class="held" x="${spot.x + spot.width - SLOT / 2}" y="${spot.y + 4}" text-anchor="middle">${inside.length}/${cap}</text>`
        : nothing
    }
    ${closed ? svg`<text class="state" x="${spot.x + spot.width / 2}" y="${top + CHANNEL_HEIGHT + 12}" text-anchor="middle">${words.channelClosed}</text>` : nothing}
  </g>`;
}

/** A value that its goroutine can't get rid of: below it, at the right. */
function waiting(spot: Spot, value: string): SVGTemplateResult {
  const half = tokenWidth(value) / 2;
  return token(Math.max(spot.x + half, spot.x + BOX - half + 6), spot.y + ROW / 2 - 3, value, 'waits');
}

/** A value on its way: it comes from one end of the wire and stands before the other. */
function moving(
  from: Spot | undefined,
  to: Spot | undefined,
  value: string,
): SVGTemplateResult | typeof nothing {
  if (!from || !to) return nothing;
  const { x1, y1, x2, y2 } = ends(from, to);
  const [x, y] = [x1 + (x2 - x1) * 0.6, y1 + (y2 - y1) * 0.6];
  return token(x, y, value, 'moves', { dx: x1 - x, dy: y1 - y });
}

function token(
  x: number,
  y: number,
  value: string,
  tone: string,
  way?: { dx: number; dy: number },
): SVGTemplateResult {
  const width = tokenWidth(value);
  return svg`<g class="token ${tone}" data-dx=${way ? way.dx : nothing} data-dy=${way ? way.dy : nothing}>
    <rect x="${x - width / 2}" y="${y - 9}" width="${width}" height="18" rx="9"></rect>
    <text x="${x}" y="${y + 4}" text-anchor="middle">${shown(value)}</text>
  </g>`;
}

const shown = (value: string): string => cut(value) || '•';

const tokenWidth = (value: string): number => Math.max(18, shown(value).length * CHARACTER + 10);

customElements.define('goroutine-circuit', GoroutineCircuit);
