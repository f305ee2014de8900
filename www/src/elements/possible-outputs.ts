// <possible-outputs name="...">: which of these outputs are possible? Answered by trying every schedule: each possible
// one can be replayed, each impossible one is ruled out only when every schedule is covered.
//
// Enters: the program's listing, the question, the outputs as static HTML.
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, type Ref, ref } from 'lit/directives/ref.js';
import { engine } from '../engine/engine';
import type { Exploration } from '../engine/protocol';
import { sourceOf } from '../lesson/programs';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { words } from '../words/words';
import { failure } from './failure';
import type { GoProgram } from './go-program';
import './go-program';
import { LightElement } from './light-element';

const BUDGET_SECONDS = 10;

class PossibleOutputs extends LightElement {
  static override properties = {
    name: {},
    chosen: { state: true },
    answered: { state: true },
    found: { state: true },
    problem: { state: true },
  };
  declare name: string;
  declare chosen: number[];
  declare answered: boolean;
  declare found: Exploration | undefined;
  declare problem: string;

  private question: Element | null = null;
  private listing: Element | null = null;
  private outputs: string[] = [];
  private explanation: Node[] = [];
  private readonly program: Ref<GoProgram> = createRef();

  constructor() {
    super();
    this.chosen = [];
    this.answered = false;
    this.problem = '';
  }

  protected override adopt(): void {
    this.question = this.querySelector('.question');
    this.listing = this.querySelector(':scope > pre');
    this.outputs = [...this.querySelectorAll('.options > li > pre')].map((pre) => pre.textContent ?? '');
    this.explanation = [...(this.querySelector('.explanation')?.childNodes ?? [])].filter(
      (n) => n.nodeName !== 'SUMMARY',
    );
    const kept = recall<number[]>(`outputs:${this.getAttribute('name')}`);
    if (kept) this.chosen = kept;
  }

  override render(): TemplateResult {
    return html`<form class="question-card" @submit=${this.commit}>
      <p class="kind">${words.severalAnswers}</p>
      ${this.question}
      ${this.answered ? html`<go-program ${ref(this.program)} name="${this.name}"></go-program>` : this.listing}
      <fieldset class="choices">
        <legend class="hidden">${this.question?.textContent?.trim()}</legend>
        ${this.outputs.map((o, i) => this.option(o, i))}
      </fieldset>
      <div role="status">${this.verdict()}</div>
      <p class="problem" role="alert">${this.problem}</p>
      ${
        this.found
          ? html`<button type="button" class="quiet" @click=${this.again}>${words.again}</button>`
          : html`<button type="submit" class="primary" aria-disabled="${this.answered}">${words.answer}</button>`
      }
    </form>`;
  }

  private option(output: string, i: number): TemplateResult {
    const mine = this.chosen.includes(i);
    const shown = this.found?.outcomes.find((o) => o.output === output);
    const tone = !this.found ? '' : mine === (shown !== undefined) ? 'right' : 'mine';
    return html`<div class="option">
      <label class="choice ${tone}"
        ><input
          type="checkbox"
          .checked=${mine}
          ?disabled=${this.answered}
          @change=${() => {
            this.chosen = mine ? this.chosen.filter((c) => c !== i) : [...this.chosen, i];
          }}
        />
        <pre translate="no">${output}</pre>
        ${this.found ? html`<em>${this.said(shown !== undefined, this.found.complete)}</em>` : nothing}</label
      >
      ${
        shown
          ? html`<button
            type="button"
            class="link replay-output"
            @click=${() => this.program.value?.replay(sourceOf(this.name), shown.schedule, words.replaying)}
          >
            ${words.replay}
          </button>`
          : nothing
      }
    </div>`;
  }

  private said(possible: boolean, complete: boolean): string {
    if (possible) return words.possible;
    return complete ? words.ruledOut : words.notSeen;
  }

  private verdict(): TemplateResult | typeof nothing {
    if (!this.answered) return nothing;
    if (!this.found)
      return html`<p><span class="spinner" aria-hidden="true"></span>${words.searching(0, null)}</p>`;
    const right = this.isRight(this.found);
    return html`<p class="${right ? 'good' : 'bad'} mark"><strong>${right ? words.right : words.wrong}</strong></p>
      <p class="small">
        ${
          this.found.complete
            ? words.searchCovered(this.found.states, this.found.transitions)
            : words.searchPartly(this.found.states, this.found.bound)
        }
      </p>
      ${this.explanation.map((n) => n.cloneNode(true))}`;
  }

  private isRight(found: Exploration): boolean {
    return this.outputs.every(
      (o, i) => found.outcomes.some((f) => f.output === o) === this.chosen.includes(i),
    );
  }

  private readonly commit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.answered) return;
    this.answered = true;
    this.problem = '';
    remember(`outputs:${this.name}`, this.chosen);
    try {
      const options = { budget_seconds: BUDGET_SECONDS, exact_clock: false, outputs: true };
      const found = await engine.explore(sourceOf(this.name), options, () => undefined);
      if ('diagnostics' in found) throw new Error('a program of the lesson does not compile');
      this.found = found;
      if (this.isRight(found)) isDone(this);
    } catch (error) {
      this.answered = false;
      this.problem = failure(error);
    }
  };

  private readonly again = (): void => {
    remember(`outputs:${this.name}`, undefined);
    this.answered = false;
    this.found = undefined;
    this.chosen = [];
  };
}

customElements.define('possible-outputs', PossibleOutputs);
