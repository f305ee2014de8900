// <choice-question name="..." [multiple]>: one right answer or several, feedback on each option, a way back to the text.
//
// Enters: its own static HTML (question, options with their feedback), which reads well without a script. A wrong answer
// can be given again; the first one is remembered with whether it was right.
import { html, nothing, type TemplateResult } from 'lit';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { words } from '../words/words';
import { LightElement } from './light-element';

interface Option {
  content: Node[];
  feedback: Node[];
  right: boolean;
}

class ChoiceQuestion extends LightElement {
  static override properties = {
    name: {},
    multiple: { type: Boolean },
    chosen: { state: true },
    answered: { state: true },
  };
  declare name: string;
  declare multiple: boolean;
  declare chosen: number[];
  declare answered: boolean;

  private question: Element | null = null;
  private options: Option[] = [];

  constructor() {
    super();
    this.chosen = [];
    this.answered = false;
  }

  protected override adopt(): void {
    this.question = this.querySelector('.question');
    this.options = [...this.querySelectorAll('.options > li')].map((li) => ({
      content: [...li.childNodes].filter((n) => !(n instanceof Element && n.matches('.feedback'))),
      feedback: [...(li.querySelector('.feedback')?.childNodes ?? [])].filter(
        (n) => n.nodeName !== 'SUMMARY',
      ),
      right: li.hasAttribute('data-right'),
    }));
    const kept = recall<number[]>(this.key);
    if (kept?.every((i) => i < this.options.length)) {
      this.chosen = kept;
      this.answered = true;
    }
  }

  private get key(): string {
    return `choice:${this.getAttribute('name')}`;
  }

  override render(): TemplateResult {
    const several = this.multiple;
    return html`<form class="question-card" @submit=${this.commit}>
      ${several ? html`<p class="kind">${words.severalAnswers}</p>` : nothing}
      ${this.question}
      <fieldset class="choices">
        <legend class="hidden">${this.question?.textContent?.trim()}</legend>
        ${this.options.map((o, i) => this.option(o, i))}
      </fieldset>
      <div role="status">${this.answered ? this.verdict() : nothing}</div>
      ${
        this.answered
          ? html`<button type="button" class="quiet" @click=${this.again}>${words.again}</button>`
          : html`<button type="submit" class="primary" ?disabled=${this.chosen.length === 0}>${words.answer}</button>`
      }
    </form>`;
  }

  private option(o: Option, i: number): TemplateResult {
    const mine = this.chosen.includes(i);
    const told = this.answered && (mine || o.right);
    const tone = told ? (o.right ? 'right' : 'mine') : '';
    return html`<div class="option">
      <label class="choice ${tone}"
        ><input
          type="${this.multiple ? 'checkbox' : 'radio'}"
          name="option"
          .checked=${mine}
          ?disabled=${this.answered}
          @change=${() => this.choose(i)}
        /><span>${o.content.map((n) => n.cloneNode(true))}</span>${
          told ? html`<em>${o.right ? words.rightAnswer : words.yourAnswer}</em>` : nothing
        }</label
      >
      ${told && o.feedback.length > 0 ? html`<div class="feedback">${o.feedback.map((n) => n.cloneNode(true))}</div>` : nothing}
    </div>`;
  }

  private get isRight(): boolean {
    return this.options.every((o, i) => o.right === this.chosen.includes(i));
  }

  private verdict(): TemplateResult {
    return this.isRight
      ? html`<p class="good mark"><strong>${words.right}</strong></p>`
      : html`<p class="bad mark"><strong>${words.wrong}</strong></p>`;
  }

  private choose(i: number): void {
    const others = this.multiple ? this.chosen.filter((c) => c !== i) : [];
    const off = this.multiple && this.chosen.includes(i);
    this.chosen = off ? others : [...others, i];
  }

  private readonly commit = (event: Event): void => {
    event.preventDefault();
    if (this.chosen.length === 0) return;
    this.answered = true;
    remember(this.key, this.chosen);
    if (this.isRight) isDone(this);
  };

  private readonly again = (): void => {
    remember(this.key, undefined);
    this.answered = false;
    this.chosen = [];
  };
}

customElements.define('choice-question', ChoiceQuestion);
