// <order-lines name="...">: put the lines of a function in order, by dragging or with the keyboard.
//
// Enters: the program, its lines in their right order between two comments. The learner's order is judged by the
// engine, as a repair is: any order that prints the same on every schedule and leaves nobody behind is right. One that
// fails, if only sometimes, is shown failing.
import { html, nothing, type TemplateResult } from 'lit';
import { engine } from '../engine/engine';
import type { Verdict } from '../engine/protocol';
import { inLanguage, lessonData } from '../lesson/data';
import { sourceOf } from '../lesson/programs';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { lang, said, words } from '../words/words';
import { failure } from './failure';
import { LightElement } from './light-element';
import type { Spot } from './program-files';
import './run-result';
import type { RunState } from './run-result';
import { verdictCard } from './verdict-card';

/** The lines to be ordered stand between these two in the program. */
const BEGIN = /^\s*\/\/ order$/;
const END = /^\s*\/\/ end$/;

type Judged =
  | { phase: 'open' }
  | { phase: 'judging' }
  | { phase: 'verdict'; verdict: Verdict }
  | { phase: 'failed'; message: string };

class OrderLines extends LightElement {
  static override properties = {
    name: {},
    order: { state: true },
    judged: { state: true },
    held: { state: true },
    shown: { state: true },
  };
  declare name: string;
  /** Indices into the lines, in the learner's order. */
  declare order: number[];
  declare judged: Judged;
  /** The place of the line that is being moved. */
  declare held: number | undefined;
  /** The run that shows why an order is wrong. */
  declare shown: RunState | undefined;

  private task: Element | null = null;
  private head: string[] = [];
  private lines: string[] = [];
  private tail: string[] = [];

  constructor() {
    super();
    this.order = [];
    this.judged = { phase: 'open' };
  }

  protected override adopt(): void {
    this.task = this.querySelector('.task');
    const text = sourceOf(this.getAttribute('name') ?? '').split('\n');
    const [from, to] = [text.findIndex((l) => BEGIN.test(l)), text.findIndex((l) => END.test(l))];
    this.head = text.slice(0, from);
    this.lines = text.slice(from + 1, to);
    this.tail = text.slice(to + 1);
    const kept = recall<number[]>(`order:${this.getAttribute('name')}`);
    this.order = kept?.length === this.lines.length ? kept : shuffled(this.lines.length);
  }

  override render(): TemplateResult {
    return html`<div class="exercise">
      ${this.task}
      <p class="small order-help" id="${this.name}-help">${words.orderHelp}</p>
      <ol class="order" translate="no" aria-describedby="${this.name}-help">
        ${this.order.map((line, place) => this.line(line, place))}
      </ol>
      <div class="judge">
        <button type="button" class="primary" aria-disabled="${this.judged.phase === 'judging'}" @click=${this.judge}>
          ${words.orderJudge}
        </button>
        <button type="button" class="quiet" @click=${this.reset}>${words.reset}</button>
        <div class="verdict-place" role="status">${this.verdict()}</div>
      </div>
      ${
        this.shown
          ? html`<div class="shown-run">
            <run-result .state=${this.shown} @goto=${(e: CustomEvent<Spot>) => this.goTo(e.detail.line)}></run-result>
          </div>`
          : nothing
      }
    </div>`;
  }

  private line(line: number, place: number): TemplateResult {
    const text = this.lines[line] ?? '';
    return html`<li
      class="${this.held === place ? 'held' : ''}"
      draggable="true"
      @dragstart=${(e: DragEvent) => {
        this.held = place;
        e.dataTransfer?.setData('text/plain', text);
      }}
      @dragover=${(e: DragEvent) => {
        e.preventDefault();
        if (this.held !== undefined && this.held !== place) this.move(this.held, place);
      }}
      @dragend=${() => {
        this.held = undefined;
      }}
      @drop=${(e: DragEvent) => e.preventDefault()}
    >
      <button
        type="button"
        class="line"
        aria-label="${words.orderLine(place + 1, text.trim())}"
        @keydown=${(e: KeyboardEvent) => this.key(e, place)}
      >
        <code>${text.slice(this.indentation).replaceAll('\t', '    ')}</code>
      </button>
      <span class="nudges">
        <button type="button" class="quiet" aria-label="${words.orderUp}" @click=${() => this.move(place, place - 1)}>↑</button>
        <button type="button" class="quiet" aria-label="${words.orderDown}" @click=${() => this.move(place, place + 1)}>↓</button>
      </span>
    </li>`;
  }

  private key(event: KeyboardEvent, place: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const to = place + step;
    if (!this.move(place, to)) return;
    void this.updateComplete.then(() => this.querySelectorAll<HTMLElement>('.line')[to]?.focus());
  }

  private move(from: number, to: number): boolean {
    if (to < 0 || to >= this.order.length) return false;
    const order = [...this.order];
    order.splice(to, 0, ...order.splice(from, 1));
    this.order = order;
    if (this.held === from) this.held = to;
    this.forget();
    remember(`order:${this.name}`, order);
    return true;
  }

  /** Tabs that all lines begin with, which say nothing. */
  private get indentation(): number {
    return Math.min(...this.lines.map((l) => l.length - l.trimStart().length));
  }

  private assembled(order: number[]): string {
    return [...this.head, ...order.map((i) => this.lines[i] ?? ''), ...this.tail].join('\n');
  }

  /** A verdict speaks of one order. */
  private forget(): void {
    if (this.judged.phase === 'judging') engine.stop();
    this.judged = { phase: 'open' };
    this.shown = undefined;
  }

  private readonly judge = async (): Promise<void> => {
    if (this.judged.phase === 'judging') return;
    const order = this.order;
    this.judged = { phase: 'judging' };
    let judged: Judged;
    try {
      const claimed = lessonData().lesson.programs?.[this.name];
      const verdict = await engine.judge(claimed, [], this.assembled(order), () => undefined);
      judged =
        verdict.verdict === 'stopped'
          ? { phase: 'failed', message: words.stopped }
          : { phase: 'verdict', verdict };
    } catch (error) {
      judged = { phase: 'failed', message: failure(error) };
    }
    if (order !== this.order) return;
    this.judged = judged;
    if (judged.phase === 'verdict' && judged.verdict.verdict === 'pass') isDone(this);
  };

  private async watch(text: string, schedule: string | null, note: string): Promise<void> {
    const order = this.order;
    let shown: RunState;
    try {
      const report = await engine.run(text, schedule === null ? {} : { schedule }, () => undefined);
      shown = { phase: 'done', report, note, playFrom: 0 };
    } catch (error) {
      shown = { phase: 'failed', message: failure(error) };
    }
    if (order === this.order) this.shown = shown;
  }

  /** The line of the assembled program, where it is one of those that were ordered. */
  private goTo(line: number): void {
    this.querySelectorAll<HTMLElement>('.line')[line - 1 - this.head.length]?.focus();
  }

  /** What a verdict means here. */
  private told({ reason, diagnostics }: Verdict): string {
    if (reason === 'pass') return words.orderRight;
    const first = diagnostics[0];
    if (first) return said(first);
    return inLanguage(lessonData().lesson.explanations?.[reason], lang);
  }

  private verdict(): TemplateResult | typeof nothing {
    const judged = this.judged;
    switch (judged.phase) {
      case 'open':
        return nothing;
      case 'judging':
        return html`<p><span class="spinner" aria-hidden="true"></span>${words.judging}</p>`;
      case 'failed':
        return html`<p class="outcome bad">${judged.message}</p>`;
      case 'verdict':
        return verdictCard(judged.verdict, this.told(judged.verdict), (...run) => void this.watch(...run));
    }
  }

  private readonly reset = (): void => {
    remember(`order:${this.name}`, undefined);
    this.order = shuffled(this.lines.length);
    this.forget();
  };
}

/** Always the same order, and never the right one. */
function shuffled(n: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  let state = 7;
  for (let i = n - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  if (order.every((v, i) => v === i)) order.reverse();
  return order;
}

customElements.define('order-lines', OrderLines);
