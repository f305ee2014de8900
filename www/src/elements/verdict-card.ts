// A judge's verdict as the page shows it: what it is, what it means, the run that shows it, what it rests on.
import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../engine/protocol';
import { codeSpans } from '../view/code-spans';
import { words } from '../words/words';

/** Shows a run that the verdict speaks of. */
export type Watch = (text: string, schedule: string | null, note: string) => void;

/** `told` says what the verdict means here. */
export function verdictCard(verdict: Verdict, told: string, watch: Watch): TemplateResult {
  const good = verdict.verdict === 'pass';
  const values = Object.entries(verdict.parameters ?? {}).map(([name, value]) => `${name} = ${value}`);
  const text = verdict.text;
  const note = values.length > 0 ? words.watching(values.join(', ')) : words.replaying;
  return html`<div class="verdict ${good ? 'good' : 'bad'}">
    <h3><span aria-hidden="true">${good ? '✓' : '✗'}</span> ${title(verdict)}</h3>
    <p>${codeSpans(told)}</p>
    ${values.length > 0 ? html`<p>${words.verdictWith(values.join(', '))}</p>` : nothing}
    ${
      text === null
        ? nothing
        : html`<p>
            <button type="button" class="watch" @click=${() => watch(text, verdict.schedule, note)}>${words.watch}</button>
          </p>`
    }
    ${good ? html`<p class="small coverage">${covered(verdict)}</p>` : nothing}
  </div>`;
}

function title(verdict: Verdict): string {
  return verdict.verdict === 'stopped' ? words.stopped : words.verdict[verdict.verdict];
}

/** What a passing verdict rests on, never more than was covered. */
function covered({ proved, coverage }: Verdict): string {
  const { points, complete, states, bound, gap } = coverage;
  if (proved) return words.verdictProved(points, states);
  const partly = words.verdictPartly(points, complete, states, bound);
  return gap !== null && gap in words.searchGaps ? `${partly} ${words.searchGaps[gap]}` : partly;
}
