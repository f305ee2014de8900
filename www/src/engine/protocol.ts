// What the page and the engine's worker say to each other, and the shapes of the engine's JSON (src/lesson/report.rs,
// src/lesson/judge). Numbers that may exceed 2^53 are text.

export interface SourceText {
  name: string;
  text: string;
}

export interface RunOptions {
  seed?: string;
  schedule?: string;
  step_limit?: number;
  /** When os.Interrupt comes. */
  interrupt_ns?: string;
}

export interface OutputPiece {
  stream: 'stdout' | 'stderr';
  text: string;
}

/** What is said while a program runs. */
export interface Progress {
  output: OutputPiece[];
  alive: number;
  now_ns: string;
}

export type EndKind = 'ok' | 'exit' | 'panic' | 'fatal' | 'deadlock' | 'budget' | 'stopped' | 'compile';

export interface Outcome {
  kind: EndKind;
  exit_code: number;
  message: string;
  budget: 'steps' | 'goroutines' | 'heap' | 'output' | null;
  file: string | null;
  line: number | null;
}

export interface Leak {
  id: number;
  file: string;
  line: number;
  created_line: number;
  /** Where that line is, unless in the same file. */
  created_file: string | null;
  created_by: string;
  function: string;
  reason: string;
  since_ns: string;
  verdict: 'blocked' | 'never ends';
  /** Whether Go's goroutine leak profile would report it. */
  profile: boolean;
}

/** A goroutine that goleak would accuse, though it ended by itself. */
export interface Slow {
  id: number;
  function: string;
  created_line: number | null;
  ended_ns: string;
}

export type EventKind =
  | 'start'
  | 'run'
  | 'block'
  | 'wake'
  | 'sleep'
  | 'end'
  | 'send'
  | 'recv'
  | 'close'
  | 'print'
  | 'panic';

export interface TraceEvent {
  t: string;
  g: number;
  kind: EventKind;
  reason?: string;
  line: number | null;
  /** Where it is not main.go. */
  file?: string;
  /** The channel's number, where one alone is meant. */
  chan?: number;
  /** What is sent, at a glance. */
  value?: string;
}

export interface TracedGoroutine {
  id: number;
  parent: number;
  name: string;
  created_line: number | null;
}

export interface Trace {
  complete: boolean;
  dropped: number;
  /** How many events came before main's end. */
  main_end: number | null;
  goroutines: TracedGoroutine[];
  /** Those that events name. */
  chans: { id: number; cap: number; type: string }[];
  events: TraceEvent[];
}

export interface Diagnostic {
  file: string;
  line: number;
  col: number;
  start: number;
  end: number;
  code: string;
  en: string;
  fr: string;
  soft: boolean;
  severity: 'error' | 'warning';
  fix: Fix | null;
}

/** What could be written instead: edits in the diagnostic's file, and what they do. */
export interface Fix {
  en: string;
  fr: string;
  edits: { start: number; end: number; text: string }[];
}

/** Two accesses to the same memory that nothing orders, the later one second. */
export interface Race {
  first: Access;
  second: Access;
}

export interface Access {
  /** null within the library. */
  file: string | null;
  line: number | null;
  writes: boolean;
}

export interface Report {
  outcome: Outcome;
  seed: string;
  schedule: string | null;
  output: OutputPiece[];
  goroutines: { started: number; max_alive: number; alive_at_end: number };
  leaks: Leak[];
  /** What leaked goroutines keep, in bytes. */
  kept_bytes: number;
  /** Seen where the schedule that a search found is replayed. */
  races: Race[];
  slow: Slow[];
  end_ns: string;
  trace: Trace;
  diagnostics: Diagnostic[];
}

export interface Parameter {
  name: string;
  kind: 'int' | 'duration' | 'ints';
  value: string;
  start: number;
  end: number;
}

export interface Verdict {
  verdict: 'pass' | 'fail' | 'compile' | 'stopped';
  reason: string;
  runs: number;
  /** Every schedule of each point was covered. */
  proved: boolean;
  coverage: Coverage;
  parameters: Record<string, string> | null;
  text: string | null;
  schedule: string | null;
  diagnostics: Diagnostic[];
}

/** What a judge's searches covered; a point is one setting of the constants. */
export interface Coverage {
  points: number;
  complete: number;
  states: number;
  transitions: number;
  /** Where not every schedule is covered, those with at most this many preemptions are. */
  bound: number | null;
  gap: string | null;
}

/** How far a judge is; point 0 comes before the searches. */
export interface JudgeProgress {
  point: number;
  points: number;
  states: number;
}

export type Often = 'never' | 'sometimes' | 'always';

export interface Found {
  file: string | null;
  line: number | null;
  preemptions: number;
  schedule: string;
}

export interface FoundLeak {
  file: string;
  line: number;
  created_line: number;
  /** Where that line is, unless in the same file. */
  created_file: string | null;
  function: string;
  reason: string;
  preemptions: number;
  schedule: string;
}

/** What a search over schedules came to (src/lesson/exploration.rs). */
export interface Exploration {
  schedules: number;
  states: number;
  transitions: number;
  /** Only then are the verdicts proofs. */
  complete: boolean;
  /** All schedules with at most this many preemptions are covered. */
  bound: number | null;
  reason: string | null;
  exact_clock: boolean;
  leak: Often;
  deadlock: Often;
  panic: Often;
  race: Often;
  never_ends: Often;
  budget: Often;
  leaks: FoundLeak[];
  deadlock_at: Found | null;
  panic_at: Found | null;
  race_at: Found | null;
  races: (Race & Pick<Found, 'preemptions' | 'schedule'>)[];
  /** With races: all orders of the accesses in them were tried as well. */
  race_orders: boolean;
  never_ends_at: Found | null;
  outcomes: { output: string; schedule: string }[];
}

export interface ExploreOptions {
  budget_seconds: number;
  exact_clock: boolean;
  /** Collect the outputs that are possible. */
  outputs: boolean;
}

export interface SearchProgress {
  schedules: number;
  states: number;
  transitions: number;
  depth: number;
  bound: number | null;
}

/** One thing that can happen next, in a duel. */
export interface DuelMove {
  /** 0 for a timer that wakes no goroutine. */
  goroutine: number;
  function: string;
  line: number | null;
  what: 'send' | 'receive' | 'close' | 'select' | 'go' | 'return' | 'panic' | 'call' | 'timer' | 'run';
  called: string;
}

export type Question =
  | { kind: 'move'; options: DuelMove[] }
  | { kind: 'answer'; of: number; line: number | null; what: string };

/** A turn of the duel (src/lesson/duel.rs); without a question the run is over. */
export interface Turn {
  question: Question | null;
  report: Report;
}

/** A call of one of the engine's functions, its arguments as JSON text where the engine wants JSON. */
export type Call =
  | { op: 'check'; files: string }
  | { op: 'run'; files: string; options: string }
  | { op: 'explore'; files: string; options: string }
  | { op: 'play'; files: string; choices: string }
  | { op: 'parameters'; text: string }
  | { op: 'set_parameter'; text: string; name: string; value: string }
  | { op: 'judge'; exercise: string; starters: string; text: string };

export type ToWorker =
  | { kind: 'start'; module: WebAssembly.Module }
  | { kind: 'call'; id: number; call: Call }
  | { kind: 'cancel' };

export type FromWorker =
  | { kind: 'event'; id: number; json: string }
  | { kind: 'done'; id: number; json: string; memory: number }
  /** The engine's own refusal of a call. */
  | { kind: 'refused'; id: number; message: string }
  /** The engine trapped: this worker is of no more use. */
  | { kind: 'crashed'; message: string };
