// <output-question name="...">: what does this program print? The learner writes it, then the program is run.
//
// Enters: the program's listing and the question as static HTML. The answer is right when the real output is the same,
// blanks at line ends and empty lines at the end apart.
import { html, nothing, type TemplateResult } from 'lit';
import { engine } from '../engine/engine';
import { sourceOf } from '../lesson/programs';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { words } from '../words/words';
import { failure } from './failure';
import './go-program';
import { LightElement } from './light-element';

interface Answer {
  text: string;
  printed: string;
}

class OutputQuestion extends LightElement {
  static override properties = {
    name: {},
    answer: { state: true },
    problem: { state: true },
    text: { state: true },
  };
  declare name: string;
  declare answer: Answer | undefined;
  declare problem: string;
  declare text: string;

  private question: Element | null = null;
  private listing: Element | null = null;
  private explanation: Node[] = [];

  constructor() {
    super();
    this.problem = '';
    this.text = '';
  }

  protected override adopt(): void {
    this.question = this.querySelector('.question');
    this.listing = this.querySelector('pre');
    this.explanation = [...(this.querySelector('.explanation')?.childNodes ?? [])].filter(
      (n) => n.nodeName !== 'SUMMARY',
    );
    this.answer = recall<Answer>(`output:${this.getAttribute('name')}`);
  }

  override render(): TemplateResult {
    return html`<div class="question-card">
      <p class="kind">${words.predictPrompt}</p>
      ${this.question}
      ${this.answer ? html`<go-program name="${this.name}"></go-program>` : this.listing}
      ${this.answer ? this.compared(this.answer) : this.form()}
    </div>`;
  }

  private form(): TemplateResult {
    return html`<form @submit=${this.commit}>
      <label class="wide"
        >${words.itPrints}
        <textarea
          rows="4"
          spellcheck="false"
          translate="no"
          .value=${this.text}
          @input=${(e: Event) => {
            this.text = (e.target as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </label>
      <p class="problem" role="alert">${this.problem}</p>
      <button type="submit" class="primary">${words.commit}</button>
    </form>`;
  }

  private compared(answer: Answer): TemplateResult {
    const right = same(answer.text, answer.printed);
    return html`<div role="status">
        <p class="${right ? 'good' : 'bad'} mark"><strong>${right ? words.right : words.wrong}</strong></p>
        <div class="side-by-side">
          ${right ? nothing : html`<div><p class="small">${words.yourAnswer}</p><pre translate="no">${answer.text}</pre></div>`}
          <div><p class="small">${words.itPrinted}</p><pre translate="no">${answer.printed}</pre></div>
        </div>
        ${this.explanation.map((n) => n.cloneNode(true))}
      </div>
      <button type="button" class="quiet" @click=${this.again}>${words.again}</button>`;
  }

  private readonly commit = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const report = await engine.run(sourceOf(this.name), { seed: '1' }, () => undefined);
      const printed = report.output.map((p) => p.text).join('');
      this.answer = { text: this.text, printed };
      remember(`output:${this.name}`, this.answer);
      if (same(this.text, printed)) isDone(this);
    } catch (error) {
      this.problem = failure(error);
    }
  };

  private readonly again = (): void => {
    remember(`output:${this.name}`, undefined);
    this.answer = undefined;
  };
}

function same(a: string, b: string): boolean {
  const norm = (t: string): string => t.replace(/[ \t]+$/gm, '').trimEnd();
  return norm(a) === norm(b);
}

customElements.define('output-question', OutputQuestion);
