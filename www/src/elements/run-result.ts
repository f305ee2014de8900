// <run-result>: what came of a run, beside the program: its end, its output, its errors, its leaks, its picture.
//
// In: `state`. Out: `goto` with a spot, `again` for the same run, and what the picture says (`moment`,
// `interrupt`). Program text enters the page as text only.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Leak, OutputPiece, Report } from '../engine/protocol';
import { bytes } from '../view/bytes';
import { outcomeText, outcomeTone } from '../view/outcome';
import { time } from '../view/time';
import { reasonInWords } from '../words/reasons';
import { lang, said, words } from '../words/words';
import { LightElement } from './light-element';
import { lineLink } from './line-link';
import { byLines, raceLines } from './race-lines';
import './goroutine-lanes';

export type RunState =
  | { phase: 'idle' }
  | { phase: 'running'; output: OutputPiece[]; alive: number }
  /** `note`: where this run comes from, when it is not simply the program as it stands. */
  | { phase: 'done'; report: Report; note: string; playFrom: number }
  | { phase: 'failed'; message: string };

/** Characters of output that the page shows: the last ones. */
const MOST_OUTPUT = 60_000;
/** Leaks told one by one. */
const MOST_LEAKS = 5;

class RunResult extends LightElement {
  static override properties = {
    state: { attribute: false },
    interruptible: { attribute: false },
    plays: { attribute: false },
  };
  declare state: RunState;
  declare interruptible: boolean;
  declare plays: boolean;

  constructor() {
    super();
    this.state = { phase: 'idle' };
    this.interruptible = false;
    this.plays = false;
  }

  override render(): TemplateResult {
    const state = this.state;
    switch (state.phase) {
      case 'idle':
        return html`<p class="outcome" role="status"></p>
          <p class="idle">${words.noOutputYet}</p>`;
      case 'running':
        return html`<p class="outcome neutral" role="status">
            <span class="spinner" aria-hidden="true"></span>${words.running(state.alive)}
          </p>
          ${this.output(state.output, false)}`;
      case 'failed':
        return html`<p class="outcome bad" role="status">${state.message}</p>`;
      case 'done':
        return this.report(state.report, state.note, state.playFrom);
    }
  }

  private report(report: Report, note: string, playFrom: number): TemplateResult {
    const ran = report.outcome.kind !== 'compile';
    const line = report.outcome.line;
    const { started, max_alive } = report.goroutines;
    return html`<p class="outcome ${outcomeTone(report)}" role="status">
        ${outcomeText(report)}${
          ran && line !== null
            ? html`<span class="where">, ${lineLink(line, report.outcome.file)}</span>`
            : nothing
        }
        ${report.leaks.length > 0 ? html`<span class="and">${words.leaksTitle(report.leaks.length)}</span>` : nothing}
      </p>
      ${note === '' ? nothing : html`<p class="note">${note}</p>`}
      ${report.diagnostics.length > 0 ? this.errors(report) : nothing}
      ${ran ? this.output(report.output, true) : nothing} ${ran ? this.races(report) : nothing}
      ${ran ? this.leaks(report) : nothing}
      ${
        ran
          ? html`<goroutine-lanes
                .report=${report}
                .interruptible=${this.interruptible}
                .plays=${this.plays}
                .playFrom=${playFrom}
              ></goroutine-lanes>
              <p class="small facts">
                ${words.facts(time(report.end_ns), started, max_alive)} ·
                <span title="${words.seedTitle}">${words.seed} ${report.seed}</span>
                <button type="button" class="link" @click=${() => this.emit('again')}>${words.sameAgain}</button>
              </p>`
          : nothing
      }`;
  }

  private errors(report: Report): TemplateResult {
    return html`<ol class="errors">
      ${report.diagnostics.map(
        (d) => html`<li>${lineLink(d.line, d.file)} <span class="error-text">${said(d)}</span></li>`,
      )}
    </ol>`;
  }

  private output(pieces: OutputPiece[], over: boolean): TemplateResult {
    const total = pieces.reduce((sum, p) => sum + p.text.length, 0);
    if (total === 0) return over ? html`<p class="idle">${words.noOutput}</p>` : html``;
    const shown = lastOf(pieces, MOST_OUTPUT);
    return html`<h3>${words.outputTitle}</h3>
      ${total > MOST_OUTPUT ? html`<p class="small">${words.outputCut(MOST_OUTPUT / 1000)}</p>` : nothing}
      <pre class="output" tabindex="0" translate="no" aria-label="${words.outputTitle}">${repeat(
        shown,
        (_, i) => i,
        (p) => html`<span class="${p.stream}">${p.text}</span>`,
      )}</pre>`;
  }

  private races(report: Report): TemplateResult | typeof nothing {
    if (report.races.length === 0) return nothing;
    return html`<section class="leaks races">
      <h3>${words.raceTitle}</h3>
      <ul>
        ${byLines(report.races).map((r) => html`<li>${raceLines(r)}${lang === 'fr' ? '\u00a0' : ''}: ${words.raceMeans}.</li>`)}
      </ul>
    </section>`;
  }

  private leaks(report: Report): TemplateResult | typeof nothing {
    if (report.outcome.kind !== 'ok') return nothing;
    const slow = report.slow.map(
      (g) =>
        html`<p class="small">${words.slow(g.function.replace(/^main\./, ''), g.id, time(g.ended_ns))}</p>`,
    );
    if (report.leaks.length === 0) return html`<p class="no-leak">${words.noLeak}</p>${slow}`;
    const told = report.leaks.slice(0, MOST_LEAKS);
    const rest = report.leaks.length - told.length;
    return html`<section class="leaks">
      <h3>${words.leaksTitle(report.leaks.length)}</h3>
      <ul>
        ${told.map((l) => this.leak(l))}
      </ul>
      ${rest > 0 ? html`<p class="small">${words.moreLeaks(rest)}</p>` : nothing}
      <p class="kept">${words.kept(report.leaks.length, bytes(report.kept_bytes))}</p>
    </section>
    ${slow}`;
  }

  private leak(l: Leak): TemplateResult {
    const name = l.function.replace(/^main\./, '');
    return html`<li>
      ${words.leak(name, l.id, l.created_line, l.created_file)} ${lineLink(l.line, l.file)}${lang === 'fr' ? '\u00a0' : ''}:
      ${reasonInWords(l.reason, lang)} (<code translate="no" lang="en">${l.reason}</code>).
      ${l.verdict === 'blocked' ? words.since(time(l.since_ns)) : words.neverEnds}
      <details class="verdicts">
        <summary>${words.threeVerdicts}</summary>
        <ul>
          <li>${words.goleakSays}</li>
          <li>${words.profileSays(l.profile)}</li>
          <li>${words.truthSays(l.verdict === 'blocked')}</li>
        </ul>
      </details>
    </li>`;
  }
}

/** The last characters of the pieces, stream by stream. */
function lastOf(pieces: OutputPiece[], most: number): OutputPiece[] {
  const kept: OutputPiece[] = [];
  let room = most;
  for (const piece of [...pieces].reverse()) {
    if (room <= 0) break;
    kept.unshift({ stream: piece.stream, text: piece.text.slice(-room) });
    room -= piece.text.length;
  }
  return kept;
}

customElements.define('run-result', RunResult);
