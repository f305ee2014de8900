// <schedule-search>: tries every schedule of a program as it stands, and says what was proved, what was found (with a
// schedule to replay), or how far the search came. The words never claim more than was covered.
//
// In: `text`, the program's text when asked. Out: `replay` with a text and a schedule, `goto` with a spot.
import { html, nothing, type TemplateResult } from 'lit';
import { engine } from '../engine/engine';
import type { Exploration, Found, FoundLeak, Often, SearchProgress } from '../engine/protocol';
import { words } from '../words/words';
import { failure } from './failure';
import { LightElement } from './light-element';
import { lineLink } from './line-link';
import { byLines, raceLines } from './race-lines';

export interface Replay {
  text: string;
  schedule: string;
}

type Search =
  | { phase: 'none' }
  | { phase: 'searching'; progress: SearchProgress | undefined }
  | { phase: 'verdict'; text: string; found: Exploration; outputs: boolean; stopped: boolean }
  | { phase: 'failed'; message: string };

/** How long a search may take before it says how far it came. */
const BUDGET_SECONDS = 10;
const KINDS = ['leak', 'deadlock', 'panic', 'never_ends', 'race'] as const;
type Kind = (typeof KINDS)[number];
/** Outputs shown one by one. */
const MOST_OUTCOMES = 24;
/** Races shown one by one: their lines are often the same. */
const MOST_RACES = 4;

type Verdict = Extract<Search, { phase: 'verdict' }>;

/** What a verdict comes to in a word or two. */
function titleOf(
  found: Exploration,
  seen: readonly Kind[],
  hasGap: boolean,
  stopped: boolean,
): keyof typeof words.searchVerdict {
  if (seen.length > 0) return seen.every((kind) => kind === 'race') ? 'race' : 'found';
  if (found.complete) return 'proved';
  if (stopped && found.reason === 'budget') return 'stopped';
  return hasGap ? 'open' : 'nothing';
}

export class ScheduleSearch extends LightElement {
  static override properties = {
    text: { attribute: false },
    search: { state: true },
    exact: { state: true },
  };
  declare text: () => string;
  declare search: Search;
  declare exact: boolean;

  /** The text that is searched, or was. */
  /** The learner stopped the search. */
  private halted = false;
  private searched: string | undefined;

  constructor() {
    super();
    this.search = { phase: 'none' };
    this.exact = false;
  }

  /** A verdict speaks of one text; a search for one that is no more ends. */
  forget(): void {
    if (this.text() === this.searched) return;
    this.searched = undefined;
    if (this.search.phase === 'searching') engine.stop();
    this.search = { phase: 'none' };
  }

  override render(): TemplateResult {
    const busy = this.search.phase === 'searching';
    return html`<div class="search-bar">
        <button type="button" title="${words.searchTitle}" aria-disabled="${busy}" @click=${() => this.start(false)}>
          ${words.search}
        </button>
        <button
          type="button"
          class="quiet"
          title="${words.searchOutputsTitle}"
          aria-disabled="${busy}"
          @click=${() => this.start(true)}
        >
          ${words.searchOutputs}
        </button>
        <label class="small" title="${words.idealClockTitle}"
          ><input
            type="checkbox"
            .checked=${this.exact}
            @change=${(e: Event) => {
              this.exact = (e.target as HTMLInputElement).checked;
            }}
          />${words.idealClock}</label
        >
        ${busy ? html`<button type="button" @click=${this.halt}>${words.stop}</button>` : nothing}
      </div>
      <div class="search-result" role="status">${this.result()}</div>`;
  }

  private result(): TemplateResult | typeof nothing {
    const search = this.search;
    switch (search.phase) {
      case 'none':
        return nothing;
      case 'searching': {
        const { states = 0, bound = null } = search.progress ?? {};
        return html`<p aria-live="off">
          <span class="spinner" aria-hidden="true"></span>${words.searching(states, bound)}
        </p>`;
      }
      case 'failed':
        return html`<p class="outcome bad">${search.message}</p>`;
      case 'verdict':
        return this.verdict(search);
    }
  }

  private verdict({ text, found, outputs, stopped }: Verdict): TemplateResult {
    const seen = KINDS.filter((k) => found[k] !== 'never');
    const tone = seen.length > 0 ? 'bad' : found.complete ? 'good' : 'neutral';
    const gap = found.reason === null ? undefined : words.searchGaps[found.reason];
    return html`<div class="verdict ${tone}">
      <h3>${words.searchVerdict[titleOf(found, seen, gap !== undefined, stopped)]}</h3>
      ${seen.length === 0 && found.complete ? html`<p>${words.searchProved}</p>` : nothing}
      ${seen.map((kind) => this.finding(text, found, kind, found[kind]))}
      ${outputs ? this.outcomes(text, found) : nothing}
      <p class="small">
        ${
          found.complete
            ? words.searchCovered(found.states, found.transitions)
            : found.race_orders
              ? words.searchRaceCovered(found.states, found.transitions)
              : `${words.searchPartly(found.states, found.bound)}${gap ? ` ${gap}` : ''}`
        }
        ${words.searchClock(found.exact_clock)}
      </p>
    </div>`;
  }

  private finding(text: string, found: Exploration, kind: Kind, often: Often): TemplateResult {
    const said = words.searchOften[often === 'always' ? 'always' : 'sometimes'][kind];
    if (kind === 'race') return this.races(text, found, said);
    const tried = found.complete || found.race_orders;
    const at = {
      leak: null,
      deadlock: found.deadlock_at,
      panic: found.panic_at,
      never_ends: found.never_ends_at,
    }[kind];
    return html`<p>
        <strong>${said}</strong>${tried ? '' : ` (${words.searchSoFar})`}${
          at && at.line !== null ? html`, ${lineLink(at.line, at.file)}` : nothing
        }.
      </p>
      ${
        kind === 'leak'
          ? html`<ul>
            ${found.leaks.map((l) => this.leak(text, l))}
          </ul>`
          : at
            ? this.replayButton(text, at)
            : nothing
      }`;
  }

  /** The races, and what the rest of the verdict is worth with them. */
  private races(text: string, found: Exploration, said: string): TemplateResult {
    const alone = KINDS.every((k) => k === 'race' || found[k] === 'never');
    return html`${alone ? nothing : html`<p><strong>${said}</strong>.</p>`}
      <ul>
        ${byLines(found.races)
          .slice(0, MOST_RACES)
          .map((r) => html`<li>${raceLines(r)} ${this.replayButton(text, r)}</li>`)}
      </ul>
      <p>
        ${found.race_orders ? words.searchRaceOrders : words.searchRaceOpen}
        ${found.race_orders && alone ? words.searchRaceOnly : nothing}
      </p>`;
  }

  private leak(text: string, l: FoundLeak): TemplateResult {
    return html`<li>
      <span translate="no">${l.function.replace(/^main\./, '')}</span>${words.foundLeak(l.created_line, l.created_file)}
      ${lineLink(l.line, l.file)} (<code translate="no" lang="en">${l.reason}</code>) ${this.replayButton(text, l)}
    </li>`;
  }

  private replayButton(text: string, found: Pick<Found, 'schedule' | 'preemptions'>): TemplateResult {
    return html`<p class="replay">
      <button type="button" @click=${() => this.emit<Replay>('replay', { text, schedule: found.schedule })}>
        ${words.replay}
      </button>
      <span class="small">${words.preemptions(found.preemptions)}</span>
    </p>`;
  }

  private outcomes(text: string, found: Exploration): TemplateResult {
    return html`<p><strong>${words.outcomesTitle(found.outcomes.length, found.complete)}</strong></p>
      <ol class="outcomes">
        ${found.outcomes.slice(0, MOST_OUTCOMES).map(
          (o) => html`<li>
            <pre translate="no">${o.output === '' ? words.outcomeEmpty : o.output}</pre>
            <button
              type="button"
              class="link"
              @click=${() => this.emit<Replay>('replay', { text, schedule: o.schedule })}
            >
              ${words.replay}
            </button>
          </li>`,
        )}
      </ol>
      ${
        found.outcomes.length > MOST_OUTCOMES
          ? html`<p class="small">${words.outcomesMore(found.outcomes.length - MOST_OUTCOMES)}</p>`
          : nothing
      }`;
  }

  private readonly halt = (): void => {
    this.halted = true;
    engine.stop();
  };

  private async start(outputs: boolean): Promise<void> {
    if (this.search.phase === 'searching') return;
    const text = this.text();
    this.searched = text;
    this.halted = false;
    this.search = { phase: 'searching', progress: undefined };
    try {
      const options = { budget_seconds: BUDGET_SECONDS, exact_clock: this.exact, outputs };
      const found = await engine.explore(text, options, (progress) => {
        if (text === this.searched) this.search = { phase: 'searching', progress };
      });
      if (text !== this.searched) return;
      this.search =
        'diagnostics' in found
          ? { phase: 'failed', message: words.notCompiled(found.diagnostics.length) }
          : { phase: 'verdict', text, found, outputs, stopped: this.halted };
    } catch (error) {
      if (text === this.searched) this.search = { phase: 'failed', message: failure(error) };
    }
  }
}

customElements.define('schedule-search', ScheduleSearch);
