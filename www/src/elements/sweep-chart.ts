// <sweep-chart>: a curve drawn from real runs, one for each value of a parameter of the program as it stands.
//
// In: `spec` (which parameter, which values, what is measured), `text` (the program's text when asked), `current` (the
// parameter's value now). Nothing is drawn that was not run.
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { engine } from '../engine/engine';
import type { Report } from '../engine/protocol';
import type { ChartSpec } from '../lesson/data';
import { bytes } from '../view/bytes';
import { time } from '../view/time';
import { words } from '../words/words';
import { failure } from './failure';
import { LightElement } from './light-element';

interface Point {
  value: string;
  measured: number;
  /** Bytes that leaked goroutines keep. */
  kept: number;
}

const HEIGHT = 150;
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 12, 10, 24];

class SweepChart extends LightElement {
  static override properties = {
    spec: { attribute: false },
    text: { attribute: false },
    current: { attribute: false },
    points: { state: true },
    busy: { state: true },
    problem: { state: true },
    width: { state: true },
  };
  declare spec: ChartSpec;
  declare text: () => string;
  declare current: string | undefined;
  declare points: Point[];
  declare busy: boolean;
  declare problem: string;
  declare width: number;

  private sizes: ResizeObserver | undefined;

  constructor() {
    super();
    this.points = [];
    this.busy = false;
    this.problem = '';
    this.width = 420;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => {
      if (this.clientWidth > 0) this.width = Math.min(this.clientWidth, 560);
    });
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
  }

  override render(): TemplateResult {
    const title = words.chartTitle(this.spec.parameter, this.spec.measure);
    return html`<section class="chart">
      <div class="chart-head">
        <h3>${title}</h3>
        <button type="button" class="quiet" aria-disabled="${this.busy}" @click=${this.measure}>${words.chartDraw}</button>
      </div>
      <p class="small" role="status">${this.busy ? words.chartDrawing : this.problem}</p>
      ${this.points.length > 0 ? this.drawing(title) : nothing} ${this.keeps()}
    </section>`;
  }

  /** The memory at the curve's end. */
  private keeps(): TemplateResult | typeof nothing {
    const last = this.points.at(-1);
    if (!last || last.kept === 0 || this.spec.measure !== 'leaks') return nothing;
    return html`<p class="small kept">${words.chartKept(this.spec.parameter, last.value, last.measured, bytes(last.kept))}</p>`;
  }

  private drawing(title: string): TemplateResult {
    const most = Math.max(...this.points.map((p) => p.measured), 1);
    const n = this.spec.values.length;
    const x = (i: number): number => LEFT + (i / Math.max(n - 1, 1)) * (this.width - LEFT - RIGHT);
    const y = (v: number): number => TOP + (1 - v / most) * (HEIGHT - TOP - BOTTOM);
    const path = this.points.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(p.measured)}`).join('');
    const told = this.points.map((p) => `${this.spec.parameter} = ${p.value}: ${this.told(p)}`);
    return html`<svg
        class="curve"
        role="img"
        aria-label="${title}. ${told.join('; ')}"
        width="${this.width}"
        height="${HEIGHT}"
        viewBox="0 0 ${this.width} ${HEIGHT}"
      >
        <line class="tick" x1="${LEFT}" x2="${this.width - RIGHT}" y1="${y(0)}" y2="${y(0)}"></line>
        <line class="tick" x1="${LEFT}" x2="${this.width - RIGHT}" y1="${y(most)}" y2="${y(most)}"></line>
        <text class="tick-label" x="${LEFT - 6}" y="${y(0) + 4}" text-anchor="end">0</text>
        <text class="tick-label" x="${LEFT - 6}" y="${y(most) + 4}" text-anchor="end">${this.said(most)}</text>
        <path class="curve-line" d="${path}"></path>
        ${this.points.map((p, i) => this.point(p, x(i), y(p.measured)))}
      </svg>`;
  }

  private point(p: Point, x: number, y: number): SVGTemplateResult {
    const now = p.value === this.current;
    return svg`<circle class="${now ? 'point now' : 'point'}" cx="${x}" cy="${y}" r="${now ? 6 : 4}">
        <title>${p.value}: ${this.told(p)}</title>
      </circle>
      <text class="tick-label" x="${x}" y="${HEIGHT - 6}" text-anchor="middle">${p.value}</text>`;
  }

  private told(p: Point): string {
    const said = this.said(p.measured);
    return p.kept > 0 ? `${said} (${bytes(p.kept)})` : said;
  }

  private said(measured: number): string {
    return this.spec.measure === 'time' ? time(measured) : String(Math.round(measured));
  }

  private readonly measure = async (): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    this.problem = '';
    this.points = [];
    const text = this.text();
    try {
      for (const value of this.spec.values) {
        const varied = await engine.setParameter(text, this.spec.parameter, value);
        const report = await engine.run(varied, {}, () => undefined);
        if (report.outcome.kind !== 'ok') {
          this.problem = words.chartFailed(value);
          break;
        }
        const point = { value, measured: measured(report, this.spec.measure), kept: report.kept_bytes };
        this.points = [...this.points, point];
      }
    } catch (error) {
      this.problem = failure(error);
    }
    this.busy = false;
  };
}

function measured(report: Report, measure: ChartSpec['measure']): number {
  return measure === 'time' ? Number(report.end_ns) : report.leaks.length;
}

customElements.define('sweep-chart', SweepChart);
