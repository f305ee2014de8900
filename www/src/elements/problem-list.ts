// <problem-list>: what is wrong with a program, or doubtful, as text below its editor, each with its fix where there is
// one. Never by colour alone: each says whether it is an error or a warning.
//
// In: `problems`. Out: `goto` with a spot, `fix` with the diagnostic.
import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../engine/protocol';
import { MAIN } from '../lesson/archive';
import { said, words } from '../words/words';
import { LightElement } from './light-element';

/** Told one by one. */
const MOST = 6;

class ProblemList extends LightElement {
  static override properties = { problems: { attribute: false } };
  declare problems: Diagnostic[];

  constructor() {
    super();
    this.problems = [];
  }

  override render(): TemplateResult | typeof nothing {
    if (this.problems.length === 0) return nothing;
    const rest = this.problems.length - MOST;
    return html`<section class="problems" aria-label="${words.problemsTitle}">
      <ul>
        ${this.problems.slice(0, MOST).map((d) => this.problem(d))}
      </ul>
      ${rest > 0 ? html`<p class="small">${words.moreProblems(rest)}</p>` : nothing}
    </section>`;
  }

  private problem(d: Diagnostic): TemplateResult {
    const file = d.file === MAIN ? undefined : d.file;
    return html`<li class="${d.severity}">
      <strong class="severity"><span aria-hidden="true">${d.severity === 'error' ? '✗' : '⚠'}</span> ${
        words.severity[d.severity]
      }</strong>
      <button type="button" class="link" @click=${() => this.emit('goto', { line: d.line, file: d.file })}>
        ${words.atLine(d.line, file)}
      </button>
      <span class="error-text">${said(d)}</span>
      ${
        d.fix
          ? html`<button type="button" class="fix" @click=${() => this.emit('fix', d)}>${words.fix(said(d.fix))}</button>`
          : nothing
      }
    </li>`;
  }
}

customElements.define('problem-list', ProblemList);
