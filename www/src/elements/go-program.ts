// <go-program name="...">: a program of the lesson that can be edited, run, reset and copied, with its parameters.
//
// Enters: the lesson's data; before any script runs, its listing and caption are plain HTML. Out: the event `edit` when
// the text changes. Not here: what a run looks like (run-result), the editor itself (code-editor).
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, type Ref, ref } from 'lit/directives/ref.js';
import type { LineMark } from '../editor/marks';
import { EngineError, engine } from '../engine/engine';
import type { Diagnostic, OutputPiece, Parameter, Report, RunOptions } from '../engine/protocol';
import { lessonData } from '../lesson/data';
import {
  firstText,
  keepText,
  keepWithCare,
  sourceOf,
  textWithValues,
  waitsForValues,
} from '../lesson/programs';
import { isDone } from '../lesson/progress';
import { whenNear } from '../lesson/turns';
import { time } from '../view/time';
import { reasonInWords } from '../words/reasons';
import { lang, said, words } from '../words/words';
import { copyText, tellBriefly } from './clipboard';
import { failure } from './failure';
import { LightElement } from './light-element';
import './parameter-control';
import './problem-list';
import type { ProgramFiles, Spot } from './program-files';
import './program-files';
import './run-result';
import type { RunState } from './run-result';
import type { Replay, ScheduleSearch } from './schedule-search';
import './schedule-search';
import './sweep-chart';

/** How long the learner's hands must rest before the text is checked. */
const REST_MS = 300;
/** Pieces of output kept while a program runs; the report has all of it. */
const MOST_PIECES = 400;

export class GoProgram extends LightElement {
  static override properties = {
    name: {},
    state: { state: true },
    edited: { state: true },
    parameters: { state: true },
    copyNote: { state: true },
    problems: { state: true },
  };
  declare name: string;
  declare state: RunState;
  declare edited: boolean;
  declare parameters: Parameter[] | undefined;
  declare copyNote: string;
  /** What is wrong with the text as it was looked at last. */
  declare problems: Diagnostic[];

  private caption: Element | null = null;
  /** What the editor opens with; from then on the text is the editor's. */
  private opening = '';
  private readonly editor: Ref<ProgramFiles> = createRef();
  private looked = '';
  private rest: number | undefined;
  private runs = 0;
  private last: { text: string; options: RunOptions; note: string } | undefined;

  constructor() {
    super();
    this.state = { phase: 'idle' };
    this.edited = false;
    this.copyNote = '';
    this.problems = [];
  }

  protected override adopt(): void {
    this.caption = this.querySelector('.caption');
    this.opening = firstText(this.getAttribute('name') ?? '');
  }

  override firstUpdated(): void {
    this.edited = this.text !== sourceOf(this.name);
    void whenNear(this).then(() => this.open());
  }

  get text(): string {
    return this.editor.value?.text ?? this.opening;
  }

  /** The lesson says that this program has several files. */
  private get several(): boolean {
    return (this.spec?.files ?? []).length > 0;
  }

  private get spec() {
    return lessonData().lesson.programs?.[this.name];
  }

  override render(): TemplateResult {
    const running = this.state.phase === 'running';
    return html`${this.caption}
      <div class="program">
        <div class="bar" role="toolbar" aria-label="${words.moreActions} ${this.name}">
          <button type="button" class="primary run" title="${words.runHint}" @click=${this.run}>
            <span aria-hidden="true">▶</span> ${words.run}
          </button>
          <button type="button" class="stop" aria-disabled="${!running}" @click=${this.stop}>${words.stop}</button>
          <span class="file" translate="no">${this.several ? this.name : `${this.name}.go`}</span>
          ${this.edited ? html`<span class="badge">${words.edited}</span>` : nothing}
          <span class="spring"></span>
          <button type="button" class="quiet" title="${words.resetTitle}" aria-disabled="${!this.edited}" @click=${this.reset}>
            ${words.reset}
          </button>
          <button type="button" class="quiet copy" @click=${this.copy}>${words.copy}</button>
          <span class="copy-note" role="status">${this.copyNote}</span>
        </div>
        <div class="panes">
          <div class="pane-code">
            <program-files
              ${ref(this.editor)}
              label="${this.name}"
              .several=${this.several}
              .text=${this.opening}
              @change=${this.changed}
              @run=${this.run}
              @fix=${(e: CustomEvent<Diagnostic>) => void this.fix(e.detail)}
            ></program-files>
            <problem-list
              .problems=${this.problems}
              @goto=${(e: CustomEvent<Spot>) => void this.editor.value?.goTo(e.detail)}
              @fix=${(e: CustomEvent<Diagnostic>) => void this.fix(e.detail)}
            ></problem-list>
            <p class="editor-help small">${words.editorHelp}</p>
            ${this.settings()}
          </div>
          <div class="pane-result">
            <schedule-search
              .text=${() => this.text}
              @goto=${(e: CustomEvent<Spot>) => void this.editor.value?.goTo(e.detail)}
              @replay=${(e: CustomEvent<Replay>) => this.replay(e.detail.text, e.detail.schedule, words.replaying)}
            ></schedule-search>
            <run-result
              .state=${this.state}
              .interruptible=${this.spec?.interrupt === true}
              .plays=${this.spec?.interrupt === true || lessonData().lesson.diagrams?.[this.name] !== undefined}
              @interrupt=${(e: CustomEvent<number>) => this.interrupt(e.detail)}
              @again=${this.again}
              @goto=${(e: CustomEvent<Spot>) => void this.editor.value?.goTo(e.detail)}
              @moment=${(e: CustomEvent<LineMark[]>) => this.editor.value?.mark(e.detail)}
            ></run-result>
          </div>
        </div>
      </div>`;
  }

  private settings(): TemplateResult | typeof nothing {
    const specs = this.spec?.parameters ?? [];
    if (specs.length === 0) return nothing;
    const chart = this.spec?.chart;
    return html`<fieldset class="parameters">
        <legend>${words.parametersTitle}</legend>
        ${specs.map(
          (spec) => html`<parameter-control
            .spec=${spec}
            .value=${this.valueNow(spec.name)}
            @set=${(e: CustomEvent<string>) => this.set(spec.name, e.detail)}
          ></parameter-control>`,
        )}
      </fieldset>
      ${
        chart
          ? html`<sweep-chart .spec=${chart} .text=${() => this.text} .current=${this.valueNow(chart.parameter)}></sweep-chart>`
          : nothing
      }`;
  }

  /** Before the engine has looked at the text, the lesson's word is taken for it that the constant is there. */
  private valueNow(name: string): string | undefined {
    return this.parameters === undefined ? '…' : this.parameters.find((p) => p.name === name)?.value;
  }

  /** Brings in moved parameters of an earlier visit, then looks at the text. */
  private async open(): Promise<void> {
    try {
      if (waitsForValues(this.name) && this.editor.value) {
        const before = this.text;
        const moved = await textWithValues(this.name);
        if (before === this.text) this.editor.value.text = moved;
      }
      await this.look();
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      // Said when the learner wants to run.
    }
  }

  private readonly changed = (): void => {
    keepText(this.name, this.text);
    this.edited = this.text !== sourceOf(this.name);
    this.editor.value?.mark([]);
    this.querySelector<ScheduleSearch>('schedule-search')?.forget();
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => void this.look().catch(() => undefined), REST_MS);
    this.emit('edit');
  };

  /** Errors as the learner types, parameters that follow the text. */
  private async look(): Promise<void> {
    const text = this.text;
    const found = await engine.check(text);
    this.showProblems(text, found);
    const parameters = await engine.parameters(text);
    if (text !== this.text) return;
    // While a text does not parse, controls stay as they were.
    if (parameters.length > 0 || found.every((d) => d.severity === 'warning')) this.parameters = parameters;
    await keepWithCare(this.name, text, (kept) => kept === this.text);
  }

  /**
   * Findings are about what the learner wrote: the lesson's own programs are wrong on purpose. In an exercise the repair
   * is the learner's, not the button's.
   */
  private showProblems(text: string, found: Diagnostic[]): void {
    const editor = this.editor.value;
    if (!editor || text !== this.text) return;
    const exercise = this.closest('fix-exercise') !== null;
    const told = found.filter((d) => d.severity === 'error' || this.edited);
    this.problems = told.map((d) => {
      const may = editor.canFix(d) && !(exercise && d.severity === 'warning');
      return may ? d : { ...d, fix: null };
    });
    this.looked = text;
    editor.showDiagnostics(text, this.problems);
  }

  private async fix(asked: Diagnostic): Promise<void> {
    let found: Diagnostic | undefined = asked;
    if (this.looked !== this.text) {
      // Asked of an older text: there it would cut elsewhere.
      await this.look();
      found = this.problems.find((d) => d.file === asked.file && d.fix?.en === asked.fix?.en);
    }
    if (!found?.fix) return;
    await this.editor.value?.fix(found);
    tellBriefly(words.fixed(said(found.fix)), this.say);
  }

  private async set(name: string, value: string): Promise<void> {
    const editor = this.editor.value;
    if (!editor) return;
    let before: string;
    let after: string;
    do {
      before = this.text;
      after = await engine.setParameter(before, name, value);
      // What the learner has typed in the meantime is kept.
    } while (before !== this.text);
    editor.text = after;
    this.parameters = await engine.parameters(this.text);
  }

  private readonly run = (): void => {
    void this.start(this.text, { seed: newSeed() }, '');
  };

  /** The last run once more, seed and schedule included. */
  private readonly again = (): void => {
    const last = this.last;
    if (last) void this.start(last.text, last.options, last.note);
  };

  /** The last run with a cancel by hand at a moment of it; up to there it is the same. */
  private interrupt(ns: number): void {
    const last = this.last;
    if (!last) return;
    const options = { ...last.options, interrupt_ns: String(ns) };
    void this.start(last.text, options, words.cancelledAt(time(ns)), ns);
  }

  /** Runs a text under a schedule, as a verdict names them; the editor keeps the learner's own. */
  async replay(text: string, schedule: string | null, note: string): Promise<void> {
    await this.start(text, schedule === null ? {} : { schedule }, note);
    this.querySelector('.pane-result')?.scrollIntoView({ block: 'nearest' });
  }

  private async start(text: string, options: RunOptions, note: string, playFrom = 0): Promise<void> {
    const run = ++this.runs;
    this.last = { text, options, note };
    engine.stop();
    this.editor.value?.mark([]);
    let output: OutputPiece[] = [];
    this.state = { phase: 'running', output, alive: 1 };
    try {
      const report = await engine.run(text, options, (progress) => {
        if (run !== this.runs) return;
        output = [...output, ...progress.output].slice(-MOST_PIECES);
        this.state = { phase: 'running', output, alive: progress.alive };
      });
      if (run !== this.runs) return;
      this.show(text, report, note, playFrom);
    } catch (error) {
      if (run !== this.runs) return;
      this.state = { phase: 'failed', message: failure(error) };
    }
  }

  private show(text: string, report: Report, note: string, playFrom: number): void {
    this.state = { phase: 'done', report, note, playFrom };
    if (report.outcome.kind === 'compile') this.showProblems(text, report.diagnostics);
    else isDone(this);
    const marks: LineMark[] = report.leaks.map((l) => ({
      line: l.line,
      file: l.file,
      kind: 'marked',
      title: reasonInWords(l.reason, lang),
    }));
    const { line, file, message, kind } = report.outcome;
    if (line !== null && kind !== 'compile') {
      marks.push({ line, file: file ?? undefined, kind: 'marked', title: message });
    }
    const lines = new Map(marks.map((m) => [`${m.file}:${m.line}`, m]));
    if (text === this.text) this.editor.value?.mark([...lines.values()]);
  }

  private readonly stop = (): void => engine.stop();

  private readonly reset = (): void => {
    if (this.editor.value) this.editor.value.text = sourceOf(this.name);
    this.state = { phase: 'idle' };
  };

  private readonly copy = (): Promise<void> => copyText(this.text, this.say);

  private readonly say = (note: string): void => {
    this.copyNote = note;
  };
}

/** Go draws anew at each run; so does the page, and shows the number. */
function newSeed(): string {
  return String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 1);
}

customElements.define('go-program', GoProgram);
