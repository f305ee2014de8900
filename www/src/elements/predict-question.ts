// <predict-question name="...">: the learner commits to an answer and says how sure they are, then the explanation
// unfolds. Enters: its own static HTML (question, options, explanation), which reads well without a script.
import { html, type TemplateResult } from 'lit';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { words } from '../words/words';
import { LightElement } from './light-element';

interface Option {
  content: Node[];
  right: boolean;
}

interface Answer {
  option: number;
  sure: number;
}

class PredictQuestion extends LightElement {
  static override properties = {
    name: {},
    answer: { state: true },
    choice: { state: true },
    sure: { state: true },
  };
  declare name: string;
  declare answer: Answer | undefined;
  declare choice: number | undefined;
  declare sure: number | undefined;

  private question: Element | null = null;
  private explanation: Node[] = [];
  private options: Option[] = [];

  protected override adopt(): void {
    this.question = this.querySelector('.question');
    this.options = [...this.querySelectorAll('.options > li')].map((li) => ({
      content: [...li.childNodes],
      right: li.hasAttribute('data-right'),
    }));
    this.explanation = [...(this.querySelector('.explanation')?.childNodes ?? [])].filter(
      (n) => n.nodeName !== 'SUMMARY',
    );
    const kept = recall<Answer>(`answer:${this.getAttribute('name')}`);
    if (kept && kept.option < this.options.length) this.answer = kept;
  }

  override render(): TemplateResult {
    return html`<div class="question-card">
      <p class="kind">${words.predictPrompt}</p>
      ${this.question} ${this.answer ? this.answered(this.answer) : this.open()}
    </div>`;
  }

  private open(): TemplateResult {
    const ready = this.choice !== undefined && this.sure !== undefined;
    return html`<form @submit=${this.commit}>
      <fieldset class="choices">
        <legend class="hidden">${this.question?.textContent?.trim()}</legend>
        ${this.options.map(
          (o, i) => html`<label class="choice"
            ><input
              type="radio"
              name="option"
              .checked=${this.choice === i}
              @change=${() => {
                this.choice = i;
              }}
            /><span>${o.content.map((n) => n.cloneNode(true))}</span></label
          >`,
        )}
      </fieldset>
      <fieldset class="sure">
        <legend>${words.confidence}</legend>
        ${words.sure.map(
          (text, i) => html`<label
            ><input
              type="radio"
              name="sure"
              .checked=${this.sure === i}
              @change=${() => {
                this.sure = i;
              }}
            />${text}</label
          >`,
        )}
      </fieldset>
      <button type="submit" class="primary" ?disabled=${!ready}>${words.commit}</button>
    </form>`;
  }

  private answered(answer: Answer): TemplateResult {
    const right = this.options[answer.option]?.right === true;
    return html`<ul class="choices given">
        ${this.options.map(
          (o, i) => html`<li class="choice ${o.right ? 'right' : ''} ${i === answer.option ? 'mine' : ''}">
            <span>${o.content.map((n) => n.cloneNode(true))}</span>
            ${i === answer.option ? html`<em>${words.yourAnswer}</em>` : ''}
            ${o.right ? html`<em>${words.rightAnswer}</em>` : ''}
          </li>`,
        )}
      </ul>
      <div class="explained" role="status">
        <p class="${right ? 'good' : 'bad'} mark"><strong>${right ? words.right : words.wrong}</strong></p>
        ${this.explanation.map((n) => n.cloneNode(true))}
      </div>
      <button type="button" class="quiet" @click=${this.again}>${words.again}</button>`;
  }

  private readonly commit = (event: Event): void => {
    event.preventDefault();
    if (this.choice === undefined || this.sure === undefined) return;
    this.answer = { option: this.choice, sure: this.sure };
    remember(`answer:${this.name}`, this.answer);
    isDone(this, this.options[this.choice]?.right ? 'right' : 'wrong');
  };

  private readonly again = (): void => {
    remember(`answer:${this.name}`, undefined);
    this.answer = undefined;
    this.choice = undefined;
    this.sure = undefined;
  };
}

customElements.define('predict-question', PredictQuestion);
