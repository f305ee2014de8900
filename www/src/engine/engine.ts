// The page's side of the engine: one worker for all programs of the page, started anew when it traps, when it does
// not hear a stop, or when a run has left it with much memory (wasm memory never shrinks).
import wasmUrl from '../../pkg/goroutine_lab_bg.wasm?url';
import { split } from '../lesson/archive';
import type {
  Call,
  Diagnostic,
  Exploration,
  ExploreOptions,
  FromWorker,
  JudgeProgress,
  Parameter,
  Progress,
  Report,
  RunOptions,
  SearchProgress,
  ToWorker,
  Turn,
  Verdict,
} from './protocol';
import EngineWorker from './worker?worker&inline';

/** How long a running call may take to hear a stop. */
const STOP_PATIENCE_MS = 400;
/** A worker that holds more is replaced once it is idle. */
const MEMORY_TO_RENEW = 192 << 20;
/** Calls and backward jumps of one run in the page: some seconds of pure computing. */
const STEP_LIMIT = 250_000_000;

/** Why a call has no answer. */
export class EngineError extends Error {
  constructor(
    readonly kind: 'refused' | 'crashed' | 'stopped' | 'unavailable',
    message: string,
  ) {
    super(message);
  }
}

interface Waiting {
  resolve(json: string): void;
  reject(error: EngineError): void;
  onEvent?: (json: string) => void;
  /** Only these make a stop wait. */
  long: boolean;
}

class Engine {
  private module: Promise<WebAssembly.Module> | undefined;
  private worker: Worker | undefined;
  private waiting = new Map<number, Waiting>();
  private nextId = 1;
  private big = false;

  /** Fetches and compiles the engine, so that the first run finds it ready. */
  async prepare(): Promise<void> {
    await this.started();
  }

  /** The errors of a program; of one without errors, what vet finds. */
  async check(text: string): Promise<Diagnostic[]> {
    return JSON.parse(await this.call({ op: 'check', files: files(text) }));
  }

  async run(text: string, options: RunOptions, onProgress: (p: Progress) => void): Promise<Report> {
    const full = JSON.stringify({ step_limit: STEP_LIMIT, ...options });
    const call: Call = { op: 'run', files: files(text), options: full };
    return JSON.parse(await this.call(call, (json) => onProgress(JSON.parse(json))));
  }

  /** Tries schedules until all are covered or the budget is used up; the diagnostics of a text that does not compile. */
  async explore(
    text: string,
    options: ExploreOptions,
    onProgress: (p: SearchProgress) => void,
  ): Promise<Exploration | { diagnostics: Diagnostic[] }> {
    const call: Call = { op: 'explore', files: files(text), options: JSON.stringify(options) };
    return JSON.parse(await this.call(call, (json) => onProgress(JSON.parse(json))));
  }

  /** A turn of the duel after these choices. */
  async play(text: string, choices: number[]): Promise<Turn> {
    return JSON.parse(await this.call({ op: 'play', files: files(text), choices: JSON.stringify(choices) }));
  }

  async parameters(text: string): Promise<Parameter[]> {
    return JSON.parse(await this.call({ op: 'parameters', text }));
  }

  /** The text with another value; an `EngineError` of kind refused names what is wrong with it. */
  setParameter(text: string, name: string, value: string): Promise<string> {
    return this.call({ op: 'set_parameter', text, name, value });
  }

  /** Judges a repair of an exercise; `starters` are its program in each language. */
  async judge(
    exercise: unknown,
    starters: string[],
    text: string,
    onProgress: (p: JudgeProgress) => void,
  ): Promise<Verdict> {
    const call: Call = {
      op: 'judge',
      exercise: JSON.stringify(exercise),
      starters: JSON.stringify(starters),
      text,
    };
    return JSON.parse(await this.call(call, (json) => onProgress(JSON.parse(json))));
  }

  /** Ends what runs; a call that does not hear it is ended with its worker. */
  stop(): void {
    const running = [...this.waiting.values()].filter((w) => w.long);
    if (running.length === 0) return;
    this.post({ kind: 'cancel' });
    setTimeout(() => {
      const deaf = [...this.waiting.values()].some((w) => running.includes(w));
      if (deaf) this.renew(new EngineError('stopped', 'stopped'));
    }, STOP_PATIENCE_MS);
  }

  private async call(call: Call, onEvent?: (json: string) => void): Promise<string> {
    await this.started();
    const id = this.nextId++;
    const long = call.op === 'run' || call.op === 'judge' || call.op === 'explore';
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, onEvent, long });
      this.post({ kind: 'call', id, call });
    });
  }

  private async started(): Promise<void> {
    this.module ??= compile();
    let module: WebAssembly.Module;
    try {
      module = await this.module;
    } catch (error) {
      this.module = undefined;
      throw new EngineError('unavailable', String(error));
    }
    if (this.worker) return;
    const worker = new EngineWorker();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.worker === worker) this.renew(new EngineError('crashed', event.message));
    };
    this.worker = worker;
    this.post({ kind: 'start', module });
  }

  private post(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'crashed') {
      this.renew(new EngineError('crashed', message.message));
      return;
    }
    const waiting = this.waiting.get(message.id);
    if (message.kind === 'event') {
      waiting?.onEvent?.(message.json);
      return;
    }
    this.waiting.delete(message.id);
    if (message.kind === 'refused') {
      waiting?.reject(new EngineError('refused', message.message));
      return;
    }
    this.big ||= message.memory > MEMORY_TO_RENEW;
    if (this.big && this.waiting.size === 0) this.renew(new EngineError('stopped', 'renewed'));
    waiting?.resolve(message.json);
  }

  /** Ends the worker; the next call starts another from the module already compiled. */
  private renew(error: EngineError): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.big = false;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const w of waiting) w.reject(error);
  }
}

async function compile(): Promise<WebAssembly.Module> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  // A host that does not know the type of wasm files must not keep the lesson from running.
  if (response.headers.get('Content-Type')?.startsWith('application/wasm')) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

function files(text: string): string {
  return JSON.stringify(split(text));
}

export const engine = new Engine();
