// A run's end in words, and how it is to be shown.
import type { Report } from '../engine/protocol';
import { words } from '../words/words';

export type Tone = 'good' | 'bad' | 'neutral';

/** The sentence that says how a run ended. */
export function outcomeText(report: Report): string {
  const { outcome } = report;
  switch (outcome.kind) {
    case 'ok':
      return words.ended;
    case 'exit':
      return words.exited(outcome.exit_code);
    case 'panic':
      return words.panicked;
    case 'fatal':
      return words.failed;
    case 'deadlock':
      return words.deadlocked;
    case 'budget':
      return words.budget[outcome.budget ?? 'steps'];
    case 'stopped':
      return words.stopped;
    case 'compile':
      return report.diagnostics.length === 0 ? outcome.message : words.notCompiled(report.diagnostics.length);
  }
}

export function outcomeTone(report: Report): Tone {
  const { outcome } = report;
  if (outcome.kind === 'ok') return report.leaks.length + report.races.length > 0 ? 'bad' : 'good';
  if (outcome.kind === 'stopped') return 'neutral';
  return outcome.kind === 'exit' && outcome.exit_code === 0 ? 'neutral' : 'bad';
}
