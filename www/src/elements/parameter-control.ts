// <parameter-control>: one named constant of a program as a slider and a field.
//
// In: what the lesson says of it (`spec`), what the program's text says now (`value`; undefined: the constant is
// gone). Out: the event `set` with the new value as Go would write it. Values out of range are refused with a message.
import { html, nothing, type TemplateResult } from 'lit';
import type { ParameterSpec } from '../lesson/data';
import { inLanguage } from '../lesson/data';
import { parseDuration, printDuration } from '../view/duration';
import { lang, words } from '../words/words';
import { LightElement } from './light-element';

let count = 0;

class ParameterControl extends LightElement {
  static override properties = {
    spec: { attribute: false },
    value: { attribute: false },
    problem: { state: true },
  };
  declare spec: ParameterSpec;
  declare value: string | undefined;
  declare problem: string;

  private readonly uid = `parameter-${count++}`;

  constructor() {
    super();
    this.problem = '';
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('value')) this.problem = '';
  }

  override render(): TemplateResult {
    const label = inLanguage(this.spec.label, lang);
    const head = html`<label for="${this.uid}"
      >${label} <code translate="no">${this.spec.name}</code></label
    >`;
    if (this.value === undefined) {
      return html`${head}
        <p class="parameter-gone" id="${this.uid}">${words.parameterGone(this.spec.name)}</p>`;
    }
    return html`${head}
      <div class="parameter-inputs">
        ${this.slider(label)}
        <input
          id="${this.uid}"
          class="parameter-field"
          type="text"
          inputmode="${this.spec.kind === 'int' ? 'numeric' : 'text'}"
          spellcheck="false"
          autocomplete="off"
          aria-invalid="${this.problem !== ''}"
          aria-describedby="${this.uid}-problem"
          .value=${this.value}
          @change=${(e: Event) => this.typed((e.target as HTMLInputElement).value)}
        />
      </div>
      <p class="problem" id="${this.uid}-problem" role="alert">${this.problem}</p>`;
  }

  private slider(label: string): TemplateResult | typeof nothing {
    if (this.spec.kind === 'ints') return nothing;
    const [min, max] = [this.number(this.spec.min), this.number(this.spec.max)];
    const step = this.number(this.spec.step ?? 1) ?? 1;
    return html`<input
      type="range"
      aria-label="${label}"
      aria-valuetext="${this.value ?? ''}"
      min="${min ?? 0}"
      max="${max ?? 0}"
      step="${step}"
      .value=${String(this.number(this.value ?? '') ?? min)}
      @input=${(e: Event) => this.moved((e.target as HTMLInputElement).valueAsNumber)}
    />`;
  }

  private moved(n: number): void {
    this.problem = '';
    this.emit('set', this.spec.kind === 'duration' ? printDuration(n) : String(n));
  }

  private typed(text: string): void {
    const parts = this.spec.kind === 'ints' ? text.split(/[\s,]+/).filter((p) => p !== '') : [text];
    const numbers = parts.map((p) => this.number(p));
    const bad = this.spec.kind === 'duration' ? 'not_a_duration' : 'not_a_number';
    if (numbers.some((n) => n === undefined) || numbers.length === 0) {
      this.problem = words.badValue[bad];
      return;
    }
    const [min, max] = [this.number(this.spec.min) ?? 0, this.number(this.spec.max) ?? 0];
    if (numbers.some((n) => n !== undefined && (n < min || n > max))) {
      this.problem = words.outOfRange(String(this.spec.min), String(this.spec.max));
      return;
    }
    this.problem = '';
    this.emit('set', this.spec.kind === 'ints' ? numbers.join(', ') : text.trim());
  }

  private number(value: number | string): number | undefined {
    if (typeof value === 'number') return value;
    if (this.spec.kind === 'duration') return parseDuration(value);
    return /^\s*-?\d{1,15}\s*$/.test(value) ? Number(value) : undefined;
  }
}

customElements.define('parameter-control', ParameterControl);
declare global {
  interface HTMLElementTagNameMap {
    'parameter-control': ParameterControl;
  }
}
