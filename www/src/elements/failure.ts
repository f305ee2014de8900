// What to tell the learner of a call that the engine did not answer.
import { EngineError } from '../engine/engine';
import { words } from '../words/words';

export function failure(error: unknown): string {
  if (!(error instanceof EngineError)) throw error;
  switch (error.kind) {
    case 'stopped':
      return words.stopped;
    case 'unavailable':
      return words.unavailable;
    case 'crashed':
      return words.crashed;
    case 'refused':
      return error.message;
  }
}
