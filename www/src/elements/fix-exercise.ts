// <fix-exercise name="...">: a program with something wrong in it, and a judge for the learner's repair.
//
// Enters: the exercise's description from the lesson's data. The verdict comes from the engine, its explanation from
// the lesson, as do hints and a solution. Not here: the program itself (go-program).
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, type Ref, ref } from 'lit/directives/ref.js';
import { engine } from '../engine/engine';
import type { JudgeProgress, Verdict } from '../engine/protocol';
import { isBounded } from '../lesson/bounded';
import { inLanguage, lessonData } from '../lesson/data';
import { solutionOf, sourceOf, startersOf } from '../lesson/programs';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { codeSpans } from '../view/code-spans';
import { lang, words } from '../words/words';
import { failure } from './failure';
import type { GoProgram } from './go-program';
import './go-program';
import { LightElement } from './light-element';
import { verdictCard } from './verdict-card';

type Judgement =
  | { phase: 'none' }
  | { phase: 'judging'; progress: JudgeProgress | undefined }
  | { phase: 'verdict'; verdict: Verdict }
  | { phase: 'failed'; message: string };

class FixExercise extends LightElement {
  static override properties = {
    name: {},
    judgement: { state: true },
    hints: { state: true },
    compared: { state: true },
  };
  declare name: string;
  declare judgement: Judgement;
  /** How many hints are shown. */
  declare hints: number;
  /** The learner's text beside the solution, while that is shown. */
  declare compared: string | undefined;

  private task: Element | null = null;
  /** The text that is judged, or was. */
  private judged: string | undefined;
  private readonly program: Ref<GoProgram> = createRef();

  constructor() {
    super();
    this.judgement = { phase: 'none' };
    this.hints = 0;
  }

  protected override adopt(): void {
    this.task = this.querySelector('.task');
    this.hints = recall<number>(`hints:${this.getAttribute('name')}`) ?? 0;
  }

  private get spec() {
    return lessonData().lesson.exercises?.[this.name];
  }

  override render(): TemplateResult {
    const judging = this.judgement.phase === 'judging';
    return html`<div class="exercise">
      ${this.task} ${isBounded(sourceOf(this.programName)) ? html`<p class="small">${words.bounded}</p>` : nothing}
      <go-program ${ref(this.program)} name="${this.programName}" @edit=${this.forget}></go-program>
      <div class="judge">
        <button type="button" class="primary" aria-disabled="${judging}" @click=${this.judge}>${words.judge}</button>
        ${judging ? html`<button type="button" @click=${() => engine.stop()}>${words.stop}</button>` : nothing}
        ${this.helpers()} ${this.progress()}
        <div class="verdict-place" role="status">${this.verdict()}</div>
        ${this.helped()}
      </div>
    </div>`;
  }

  private get programName(): string {
    return this.spec?.program ?? this.name;
  }

  /** Buttons for the next hint, and for a solution for who wants to see one. */
  private helpers(): TemplateResult {
    const hints = this.spec?.hints ?? [];
    return html`${
      this.hints < hints.length
        ? html`<button type="button" class="quiet hint" @click=${this.hint}>
            ${words.hint(this.hints + 1, hints.length)}
          </button>`
        : nothing
    }
      ${
        solutionOf(this.programName) === undefined
          ? nothing
          : html`<button
            type="button"
            class="quiet solve"
            aria-expanded="${this.compared !== undefined}"
            @click=${this.compare}
          >
            ${this.compared === undefined ? words.showSolution : words.hideSolution}
          </button>`
      }`;
  }

  /** The hints asked for so far, and the solution while it is shown. */
  private helped(): TemplateResult {
    const shown = (this.spec?.hints ?? []).slice(0, this.hints);
    return html`<ol class="hints" aria-live="polite" aria-label="${words.hints}" ?hidden=${shown.length === 0}>
        ${shown.map((hint) => html`<li>${codeSpans(inLanguage(hint, lang))}</li>`)}
      </ol>
      ${
        this.compared === undefined
          ? nothing
          : html`<div class="solution">
            <p class="small">${words.solutionHelp}</p>
            <code-difference
              lang="${lang}"
              label="${words.solutionLabel}"
              .mine=${this.compared}
              .solution=${solutionOf(this.programName) ?? ''}
            ></code-difference>
          </div>`
      }`;
  }

  private readonly hint = (): void => {
    this.hints += 1;
    remember(`hints:${this.name}`, this.hints);
  };

  private readonly compare = async (): Promise<void> => {
    if (this.compared !== undefined) {
      this.compared = undefined;
      return;
    }
    await this.show();
  };

  private async show(): Promise<void> {
    await import('./code-difference');
    this.compared = this.program.value?.text ?? '';
  }

  /** Beside the live region: what changes all the time is not read out. */
  private progress(): TemplateResult | typeof nothing {
    const progress = this.judgement.phase === 'judging' ? this.judgement.progress : undefined;
    if (!progress) return nothing;
    return html`<span class="small">${words.judgingAt(progress.point, progress.points, progress.states)}</span>`;
  }

  private verdict(): TemplateResult | typeof nothing {
    const judgement = this.judgement;
    switch (judgement.phase) {
      case 'none':
        return nothing;
      case 'judging':
        return html`<p><span class="spinner" aria-hidden="true"></span>${words.judging}</p>`;
      case 'failed':
        return html`<p class="outcome bad">${judgement.message}</p>`;
      case 'verdict':
        return this.card(judgement.verdict);
    }
  }

  private card(verdict: Verdict): TemplateResult {
    const { reason } = verdict;
    const told = this.spec?.explanations?.[reason] ?? lessonData().lesson.explanations?.[reason];
    return verdictCard(verdict, inLanguage(told, lang), (text, schedule, note) => {
      void this.program.value?.replay(text, schedule, note);
    });
  }

  /** A verdict, and a comparison, speak of one text; judging one that is no more ends. */
  private readonly forget = (): void => {
    const text = this.program.value?.text ?? '';
    if (this.compared !== undefined) this.compared = text;
    if (text === this.judged) return;
    this.judged = undefined;
    if (this.judgement.phase === 'judging') engine.stop();
    this.judgement = { phase: 'none' };
  };

  private readonly judge = async (): Promise<void> => {
    const program = this.program.value;
    if (!program || this.judgement.phase === 'judging') return;
    const text = program.text;
    this.judged = text;
    this.judgement = { phase: 'judging', progress: undefined };
    try {
      const verdict = await engine.judge(this.spec, startersOf(this.programName), text, (progress) => {
        if (text === this.judged) this.judgement = { phase: 'judging', progress };
      });
      if (text !== this.judged) return;
      if (verdict.verdict === 'stopped') {
        this.judgement = { phase: 'failed', message: words.stopped };
        return;
      }
      this.judgement = { phase: 'verdict', verdict };
      if (verdict.verdict !== 'pass') return;
      isDone(this);
      if (solutionOf(this.programName) !== undefined) await this.show();
    } catch (error) {
      if (text === this.judged) this.judgement = { phase: 'failed', message: failure(error) };
    }
  };
}

customElements.define('fix-exercise', FixExercise);
