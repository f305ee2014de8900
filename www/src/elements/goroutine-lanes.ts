// <goroutine-lanes>: the picture of a run, a lane for each goroutine, and a moment that can be moved through it.
//
// In: `report`; `plays`: the picture plays at once; `interruptible`: the program listens to an interrupt, so that a cancel
// can be given at any moment of it; `playFrom`: where to begin, in virtual nanoseconds. Out: `moment` with the lines at which
// goroutines stand, `interrupt` with the moment of the cancel.
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { LineMark } from '../editor/marks';
import type { Report } from '../engine/protocol';
import { type Circuit, circuit, standing } from '../view/circuit';
import { type Lane, type Picture, picture, type Segment, segmentAt } from '../view/lanes';
import { time } from '../view/time';
import { words } from '../words/words';
import './goroutine-circuit';
import { laneName } from './lane-name';
import { LightElement } from './light-element';

const LANE = 38;
const BAR = 16;
const AXIS = 22;
const MARGIN = 6;
/** Space for a bar's label, in pixels a character. */
const CHARACTER = 6.4;
/** The whole picture is played in about this time. */
const PLAY_MS = 8_000;
const BEAT_MS = 120;
/** The same where values are seen to move. */
const CIRCUIT_MS = 24_000;
const CIRCUIT_BEAT_MS = 300;

class GoroutineLanes extends LightElement {
  static override properties = {
    report: { attribute: false },
    interruptible: { attribute: false },
    plays: { attribute: false },
    playFrom: { attribute: false },
    width: { state: true },
    moment: { state: true },
    playing: { state: true },
  };
  declare report: Report;
  declare interruptible: boolean;
  declare plays: boolean;
  declare playFrom: number;
  declare width: number;
  declare moment: number | undefined;
  declare playing: boolean;

  private picture: Picture | undefined;
  private plan: Circuit | undefined;
  private sizes: ResizeObserver | undefined;
  private timer: number | undefined;

  constructor() {
    super();
    this.width = 560;
    this.playing = false;
    this.interruptible = false;
    this.plays = false;
    this.playFrom = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => {
      const width = Math.floor(this.clientWidth);
      if (width > 0 && width !== this.width) this.width = width;
    });
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.pause();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('report')) return;
    this.pause();
    this.moment = undefined;
    this.picture = picture(this.report);
    this.plan = circuit(this.report.trace);
    // What went wrong is marked in the text; that is not played over.
    const calm = this.report.outcome.kind === 'ok' && this.report.leaks.length === 0;
    if (this.plays && calm && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const from = this.picture.moments.findIndex((m) => m.ns >= this.playFrom);
      if (from > 0) this.moment = from;
      this.play();
    }
  }

  override render(): TemplateResult | typeof nothing {
    const p = this.picture;
    if (!p || p.lanes.length === 0) return nothing;
    return html`${this.circuit(p)}
      <h3>${words.lanesTitle}</h3>
      ${this.drawing(p)} ${this.legend(p)} ${this.controls(p)}
      ${p.hiddenLanes > 0 ? html`<p class="small">${words.moreLanes(p.hiddenLanes)}</p>` : nothing}
      ${p.dropped > 0 ? html`<p class="small">${words.traceCut(p.dropped)}</p>` : nothing}
      <details class="small">
        <summary>${words.asText}</summary>
        <p>${words.lanesHelp}</p>
        <ul class="lanes-text">
          ${p.lanes.map((lane) => this.laneText(lane))}
        </ul>
      </details>`;
  }

  private circuit(p: Picture): TemplateResult | typeof nothing {
    if (!this.plan) return nothing;
    const moment = this.moment ?? p.moments.length - 1;
    return html`<h3>${words.circuitTitle}</h3>
      <goroutine-circuit
        .plan=${this.plan}
        .now=${standing(this.report.trace, moment)}
        .lanes=${p.lanes}
        .at=${p.moments[moment]?.at ?? 0}
      ></goroutine-circuit>`;
  }

  private drawing(p: Picture): TemplateResult {
    const height = p.lanes.length * LANE + AXIS;
    const x = (at: number): number => MARGIN + (at / p.width) * (this.width - 2 * MARGIN);
    const at = this.moment === undefined ? undefined : p.moments[this.moment]?.at;
    return html`<svg
      class="lanes"
      role="img"
      aria-label="${words.lanesTitle}"
      width="${this.width}"
      height="${height}"
      viewBox="0 0 ${this.width} ${height}"
    >
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="6" height="6"></rect>
          <rect class="hatch-line" width="2" height="6"></rect>
        </pattern>
        <pattern id="leak" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect class="leak-ground" width="7" height="7"></rect>
          <path class="leak-line" d="M0 0L7 7M7 0L0 7"></path>
        </pattern>
      </defs>
      ${p.lanes.map((lane, i) => this.lane(lane, i, x))}
      ${p.ticks.map((tick) => this.tick(x(tick.at), time(tick.ns), height))}
      ${
        p.mainEnd === undefined
          ? nothing
          : svg`<line class="main-end" x1="${x(p.mainEnd)}" x2="${x(p.mainEnd)}" y1="0" y2="${height - AXIS}"></line>`
      }
      ${
        at === undefined
          ? nothing
          : svg`<line class="moment-line" x1="${x(at)}" x2="${x(at)}" y1="0" y2="${height - AXIS}"></line>`
      }
    </svg>`;
  }

  private tick(x: number, label: string, height: number): SVGTemplateResult {
    const room = label.length * CHARACTER;
    const anchor = x + room > this.width ? 'end' : 'start';
    return svg`<line class="tick" x1="${x}" x2="${x}" y1="0" y2="${height - AXIS + 4}"></line>
      <text class="tick-label" x="${x}" y="${height - 5}" text-anchor="${anchor}">${label}</text>`;
  }

  private lane(lane: Lane, i: number, x: (at: number) => number): SVGTemplateResult {
    const top = i * LANE;
    return svg`<g>
      <text class="lane-name" x="${MARGIN}" y="${top + 13}">${laneName(lane)}</text>
      ${lane.segments.map((s) => this.bar(s, top + 18, x))}
    </g>`;
  }

  private bar(s: Segment, y: number, x: (at: number) => number): SVGTemplateResult {
    const [from, to] = [x(s.from), x(s.to)];
    const label = s.reason === '' ? words.states[s.state] : s.reason;
    const fits = to - from > label.length * CHARACTER + 8;
    return svg`<g class="bar ${s.state}">
      <title>${segmentText(s)}</title>
      <rect x="${from}" y="${y}" width="${Math.max(to - from, 1)}" height="${BAR}" rx="2"></rect>
      ${fits ? svg`<text x="${from + 5}" y="${y + 12}">${label}</text>` : nothing}
    </g>`;
  }

  private legend(p: Picture): TemplateResult {
    const present = new Set(p.lanes.flatMap((l) => l.segments.map((s) => s.state)));
    const order = ['running', 'runnable', 'blocked', 'sleeping', 'leaked'] as const;
    return html`<ul class="legend">
      ${order
        .filter((s) => present.has(s))
        .map(
          (s) => html`<li>
            <svg class="swatch" width="18" height="12" aria-hidden="true">
              <g class="bar ${s}"><rect width="18" height="12" rx="2"></rect></g></svg
            >${words.states[s]}
          </li>`,
        )}
      ${
        p.mainEnd === undefined
          ? nothing
          : html`<li>
            <svg class="swatch" width="18" height="12" aria-hidden="true">
              <line class="main-end" x1="9" x2="9" y1="0" y2="12"></line></svg
            >${words.mainEnds}
          </li>`
      }
    </ul>`;
  }

  private controls(p: Picture): TemplateResult {
    const last = p.moments.length - 1;
    // Before it is moved, the picture shows the end.
    const moment = this.moment ?? last;
    return html`<div class="moment-controls">
        <button type="button" class="play" @click=${this.playing ? this.pause : this.play}>
          <span aria-hidden="true">${this.playing ? '❚❚' : '▶'}</span> ${this.playing ? words.pause : words.play}
        </button>
        ${
          this.interruptible
            ? html`<button
              type="button"
              class="cancel-now"
              @click=${() => this.emit('interrupt', p.moments[this.moment ?? 0]?.ns ?? 0)}
            >
              ${words.cancelNow}
            </button>`
            : nothing
        }
        ${this.stepButton(moment - 1, words.stepBack, '‹')} ${this.stepButton(moment + 1, words.stepForward, '›')}
        <label
          ><span>${words.moment}</span>
          <input
            type="range"
            min="0"
            max="${last}"
            .value=${String(moment)}
            aria-valuetext="${this.told(p, moment)}"
            @input=${(e: Event) => {
              this.pause();
              this.seek((e.target as HTMLInputElement).valueAsNumber);
            }}
        /></label>
      </div>
      ${this.moment === undefined ? nothing : this.standing(p, p.moments[moment]?.at ?? 0, moment)}`;
  }

  private stepButton(to: number, title: string, sign: string): TemplateResult {
    const possible = to >= 0 && to < (this.picture?.moments.length ?? 0);
    return html`<button
      type="button"
      class="quiet step"
      title="${title}"
      aria-label="${title}"
      aria-disabled="${!possible}"
      @click=${() => {
        if (!possible) return;
        this.pause();
        this.seek(to);
      }}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  /** When a moment is, and what happens to a channel at it. */
  private told(p: Picture, moment: number): string {
    const when = time(p.moments[moment]?.ns ?? 0);
    const event = standing(this.report.trace, moment).event;
    const lane = event && p.lanes.find((l) => l.id === event.by);
    return lane ? words.momentTold(when, words.does[event.kind](laneName(lane), event.value)) : when;
  }

  private standing(p: Picture, at: number, moment: number): TemplateResult {
    return html`<p class="moment-time">${words.stateAt(this.told(p, moment))}</p>
      <ul class="moment">
        ${p.lanes.map((lane) => {
          const s = segmentAt(lane, at);
          return s
            ? html`<li>
                <b translate="no">${laneName(lane)}</b> ${words.states[s.state]}${
                  s.reason === '' ? nothing : html` <span translate="no">(${s.reason})</span>`
                }${s.line === null ? nothing : html`, ${words.atLine(s.line, s.file)}`}
              </li>`
            : nothing;
        })}
      </ul>`;
  }

  private laneText(lane: Lane): TemplateResult {
    return html`<li>
      <b translate="no">${laneName(lane)}</b>${
        lane.createdLine === null ? nothing : html`, ${words.createdAt(lane.createdLine)}`
      }
      <ul>
        ${lane.segments.map((s) => html`<li>${segmentText(s)}</li>`)}
      </ul>
    </li>`;
  }

  private readonly play = (): void => {
    const last = (this.picture?.moments.length ?? 1) - 1;
    const [whole, beat] = this.plan ? [CIRCUIT_MS, CIRCUIT_BEAT_MS] : [PLAY_MS, BEAT_MS];
    const step = Math.max(1, Math.round((last * beat) / whole));
    if (this.moment === undefined || this.moment >= last) this.seek(0);
    this.playing = true;
    this.timer = window.setInterval(() => {
      const next = Math.min((this.moment ?? 0) + step, last);
      this.seek(next);
      if (next >= last) this.pause();
    }, beat);
  };

  private readonly pause = (): void => {
    window.clearInterval(this.timer);
    this.playing = false;
  };

  private seek(moment: number): void {
    this.moment = moment;
    const p = this.picture;
    const at = p?.moments[moment]?.at ?? 0;
    const marks: LineMark[] = [];
    for (const lane of p?.lanes ?? []) {
      const s = segmentAt(lane, at);
      if (s && s.line !== null) {
        marks.push({
          line: s.line,
          file: s.file,
          kind: 'seen',
          title: `${laneName(lane)}: ${words.states[s.state]}`,
        });
      }
    }
    this.emit('moment', marks);
  }
}

function segmentText(s: Segment): string {
  const what = s.reason === '' ? words.states[s.state] : `${words.states[s.state]} (${s.reason})`;
  const where = s.line === null ? '' : `, ${words.atLine(s.line, s.file)}`;
  return `${time(s.fromNs)} – ${time(s.toNs)}\u00a0: ${what}${where}`;
}

customElements.define('goroutine-lanes', GoroutineLanes);
