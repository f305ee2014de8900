// <schedule-duel name="...">: the learner plays the scheduler and tries to make a program leak, choice by choice; then
// the sides change: the learner repairs, and the machine plays every schedule.
//
// Enters: the task and the program's listing as static HTML. What can be chosen, and what came of it, is the engine's.
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, type Ref, ref } from 'lit/directives/ref.js';
import type { CodeEditor } from '../editor/code-editor';
import '../editor/code-editor';
import type { LineMark } from '../editor/marks';
import { engine } from '../engine/engine';
import type { Question, Turn } from '../engine/protocol';
import { sourceOf } from '../lesson/programs';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { words } from '../words/words';
import { failure } from './failure';
import { LightElement } from './light-element';
import './goroutine-lanes';

class ScheduleDuel extends LightElement {
  static override properties = {
    name: {},
    choices: { state: true },
    turn: { state: true },
    waits: { state: true },
    problem: { state: true },
    won: { state: true },
  };
  declare name: string;
  /** The choices that led to the board that is shown. */
  declare choices: number[];
  /** The engine makes a turn: until it has, the board shows what is past. */
  declare waits: boolean;
  declare turn: Turn | undefined;
  declare problem: string;
  declare won: boolean;

  private task: Element | null = null;
  private readonly editor: Ref<CodeEditor> = createRef();

  constructor() {
    super();
    this.choices = [];
    this.waits = false;
    this.problem = '';
    this.won = false;
  }

  protected override adopt(): void {
    this.task = this.querySelector('.task');
    this.won = recall<boolean>(`duel:${this.getAttribute('name')}`) === true;
  }

  override render(): TemplateResult {
    return html`<div class="exercise">
      ${this.task}
      <div class="program">
        <div class="panes">
          <div class="pane-code">
            <code-editor ${ref(this.editor)} readonly label="${words.editorLabel(this.name)}" .text=${sourceOf(this.name)}></code-editor>
          </div>
          <div class="pane-result duel">${this.board()}</div>
        </div>
      </div>
      ${this.won ? html`<p class="good mark">${words.duelYourTurn}</p>` : nothing}
    </div>`;
  }

  private board(): TemplateResult {
    if (this.problem !== '') return html`<p class="outcome bad" role="status">${this.problem}</p>`;
    const turn = this.turn;
    if (!turn) {
      return html`<button type="button" class="primary" aria-disabled="${this.waits}" @click=${() => this.play([])}>${words.duelStart}</button>`;
    }
    return html`<div role="status">${turn.question ? this.asked(turn.question) : this.ended(turn)}</div>
      <p class="duel-bar">
        <button type="button" aria-disabled="${this.waits || this.choices.length === 0}" @click=${this.back}>${words.duelBack}</button>
        <button type="button" class="quiet" aria-disabled="${this.waits}" @click=${() => this.play([])}>${words.duelAgain}</button>
        <span class="small">${words.duelChoices(this.choices.length)}</span>
      </p>
      ${this.printed(turn)}
      <goroutine-lanes
        .report=${turn.report}
        @moment=${(e: CustomEvent<LineMark[]>) => this.editor.value?.mark(e.detail)}
      ></goroutine-lanes>`;
  }

  private asked(question: Question): TemplateResult {
    if (question.kind === 'answer') {
      return html`<h3>${words.duelWhich(question.line)}</h3>
        <ul class="moves">
          ${Array.from({ length: question.of }, (_, i) => this.option(i, words.duelReady(i + 1, question.of)))}
        </ul>`;
    }
    return html`<h3>${words.duelWho}</h3>
      <ul class="moves">
        ${question.options.map((m, i) => {
          const who =
            m.goroutine === 1 ? 'main' : words.laneLabel(m.function.replace(/^main\./, ''), m.goroutine);
          const what = m.what === 'call' ? m.called : words.duelWhat[m.what];
          return this.option(i, m.goroutine === 0 ? words.duelWhat.timer : words.duelMove(who, what), m.line);
        })}
      </ul>`;
  }

  private option(i: number, text: string, line: number | null = null): TemplateResult {
    const mark = (): void => {
      const marks: LineMark[] = line === null ? [] : [{ line, kind: 'seen', title: text }];
      this.editor.value?.mark(marks);
    };
    return html`<li>
      <button type="button" aria-disabled="${this.waits}" @click=${() => this.play([...this.choices, i])} @focus=${mark} @mouseenter=${mark}>
        <span translate="no">${text}</span>${line === null ? nothing : html` <span class="small">${words.atLine(line)}</span>`}
      </button>
    </li>`;
  }

  private ended(turn: Turn): TemplateResult {
    if (turn.report.leaks.length > 0) return html`<h3 class="bad mark">${words.duelWon}</h3>`;
    const kind = turn.report.outcome.kind;
    return html`<h3>${kind === 'ok' ? words.duelLost : words.duelElse}</h3>`;
  }

  private printed(turn: Turn): TemplateResult | typeof nothing {
    const text = turn.report.output.map((p) => p.text).join('');
    return text === '' ? nothing : html`<pre class="output" translate="no">${text}</pre>`;
  }

  private readonly back = (): void => {
    if (this.choices.length > 0) void this.play(this.choices.slice(0, -1));
  };

  private async play(choices: number[]): Promise<void> {
    if (this.waits) return;
    this.waits = true;
    const focused = this.contains(document.activeElement);
    try {
      const turn = await engine.play(sourceOf(this.name), choices);
      this.choices = choices;
      this.turn = turn;
      const marks: LineMark[] = turn.report.leaks.map((l) => ({
        line: l.line,
        kind: 'marked',
        title: l.reason,
      }));
      this.editor.value?.mark(marks);
      if (!turn.question && turn.report.leaks.length > 0) {
        this.won = true;
        remember(`duel:${this.name}`, true);
        isDone(this);
      }
    } catch (error) {
      this.problem = failure(error);
    } finally {
      this.waits = false;
    }
    await this.updateComplete;
    // The button that was pressed is gone with the last move. Who has gone elsewhere meanwhile is not called back.
    if (focused && document.activeElement === document.body)
      this.querySelector<HTMLElement>('.duel-bar button')?.focus();
  }
}

customElements.define('schedule-duel', ScheduleDuel);
