// <explain-again name="...">: the learner writes from memory, then compares with a model answer, point by point.
//
// Enters: the question and the points as static HTML. What the learner writes stays on the device; nobody judges it.
import { html, type TemplateResult } from 'lit';
import { isDone } from '../lesson/progress';
import { recall, remember } from '../lesson/store';
import { words } from '../words/words';
import { LightElement } from './light-element';

interface Kept {
  text: string;
  ticked: number[];
  compared: boolean;
}

class ExplainAgain extends LightElement {
  static override properties = { name: {}, kept: { state: true } };
  declare name: string;
  declare kept: Kept;

  private question: Element | null = null;
  private points: Node[][] = [];

  constructor() {
    super();
    this.kept = { text: '', ticked: [], compared: false };
  }

  protected override adopt(): void {
    this.question = this.querySelector('.question');
    this.points = [...this.querySelectorAll('.points > li')].map((li) => [...li.childNodes]);
    this.kept = recall<Kept>(this.key) ?? this.kept;
  }

  private get key(): string {
    return `explain:${this.getAttribute('name')}`;
  }

  override render(): TemplateResult {
    const { text, compared } = this.kept;
    return html`<div class="question-card">
      ${this.question}
      <label class="wide"
        ><span class="small">${words.inYourWords}</span>
        <textarea
          rows="5"
          .value=${text}
          @input=${(e: Event) => this.keep({ text: (e.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      ${
        compared
          ? html`<fieldset class="points">
            <legend>${words.comparePoints}</legend>
            ${this.points.map(
              (p, i) => html`<label
                ><input
                  type="checkbox"
                  .checked=${this.kept.ticked.includes(i)}
                  @change=${() => this.tick(i)}
                /><span>${p.map((n) => n.cloneNode(true))}</span></label
              >`,
            )}
          </fieldset>`
          : html`<button type="button" class="primary" ?disabled=${text.trim() === ''} @click=${this.compare}>
            ${words.compare}
          </button>`
      }
    </div>`;
  }

  private keep(change: Partial<Kept>): void {
    this.kept = { ...this.kept, ...change };
    remember(this.key, this.kept);
  }

  private tick(i: number): void {
    const ticked = this.kept.ticked.includes(i)
      ? this.kept.ticked.filter((t) => t !== i)
      : [...this.kept.ticked, i];
    this.keep({ ticked });
    if (ticked.length === this.points.length) isDone(this);
  }

  private readonly compare = (): void => this.keep({ compared: true });
}

customElements.define('explain-again', ExplainAgain);
