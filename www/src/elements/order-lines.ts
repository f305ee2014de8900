// <order-lines name="...">: put the lines of a function in order, by dragging or with the keyboard.
//
// Enters: the lines in their right order (each with its indentation), and the program around them, as static HTML. The
// learner's order is judged by compiling and running what was assembled, and by trying its schedules: any order that
// prints the same and leaves nobody behind is right.
import { html, nothing, type TemplateResult } from 'lit';
import { engine } from '../engine/engine';
import type { Diagnostic } from '../engine/protocol';
import { sourceOf } from '../lesson/programs';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { said, words } from '../words/words';
import { failure } from './failure';
import { LightElement } from './light-element';

/** The lines to be ordered stand between these two in the program. */
const BEGIN = /^\s*\/\/ order$/;
const END = /^\s*\/\/ end$/;
const BUDGET_SECONDS = 5;

type Judged = { phase: 'open' } | { phase: 'judging' } | { phase: 'right' } | { phase: 'wrong'; why: string };

class OrderLines extends LightElement {
  static override properties = {
    name: {},
    order: { state: true },
    judged: { state: true },
    held: { state: true },
  };
  declare name: string;
  /** Indices into the lines, in the learner's order. */
  declare order: number[];
  declare judged: Judged;
  /** The place of the line that is being moved. */
  declare held: number | undefined;

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
      <p class="small" id="${this.name}-help">${words.orderHelp}</p>
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
    this.judged = { phase: 'open' };
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

  private readonly judge = async (): Promise<void> => {
    if (this.judged.phase === 'judging') return;
    this.judged = { phase: 'judging' };
    try {
      const why = await this.wrong(this.assembled(this.order));
      this.judged = why === undefined ? { phase: 'right' } : { phase: 'wrong', why };
      if (why === undefined) isDone(this);
    } catch (error) {
      this.judged = { phase: 'wrong', why: failure(error) };
    }
  };

  /** Why an order is not right; undefined when it is. */
  private async wrong(text: string): Promise<string | undefined> {
    const diagnostics: Diagnostic[] = await engine.check(text);
    const first = diagnostics.find((d) => d.severity === 'error');
    if (first) return words.orderCompile(said(first));
    const right = Array.from(this.lines.keys());
    const [expected, got] = [await this.print(this.assembled(right)), await this.print(text)];
    if (got.kind === 'deadlock') return words.deadlocked;
    if (got.kind !== 'ok') return words.orderEnd(got.message);
    if (sortedLines(got.printed) !== sortedLines(expected.printed)) return words.orderOutput;
    const options = { budget_seconds: BUDGET_SECONDS, exact_clock: false, outputs: false };
    const found = await engine.explore(text, options, () => undefined);
    if ('diagnostics' in found) return undefined;
    if (found.leak !== 'never') return words.searchOften.sometimes.leak;
    if (found.deadlock !== 'never') return words.searchOften.sometimes.deadlock;
    if (found.panic !== 'never') return words.searchOften.sometimes.panic;
    return undefined;
  }

  private async print(text: string): Promise<{ kind: string; message: string; printed: string }> {
    const report = await engine.run(text, { seed: '1' }, () => undefined);
    const { kind, message } = report.outcome;
    return { kind, message, printed: report.output.map((p) => p.text).join('') };
  }

  private verdict(): TemplateResult | typeof nothing {
    const judged = this.judged;
    switch (judged.phase) {
      case 'open':
        return nothing;
      case 'judging':
        return html`<p><span class="spinner" aria-hidden="true"></span>${words.judging}</p>`;
      case 'right':
        return html`<p class="good mark"><strong>${words.right}</strong> ${words.orderRight}</p>`;
      case 'wrong':
        return html`<p class="bad mark"><strong>${words.wrong}</strong> ${judged.why}</p>`;
    }
  }

  private readonly reset = (): void => {
    remember(`order:${this.name}`, undefined);
    this.order = shuffled(this.lines.length);
    this.judged = { phase: 'open' };
  };
}

/** The workers' order is the scheduler's. */
function sortedLines(text: string): string {
  return text.split('\n').sort().join('\n');
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
