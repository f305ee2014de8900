// Progress as a file: everything that the page remembers of a learner, out and in again; and forgetting it.
//
// Enters and leaves: JSON text of the form below. A file that is not one is refused whole, by what is wrong with it.
import { lessonData } from './data';
import { everything, remember } from './store';

const FORMAT = 'goroutine-lab progress';
const VERSION = 1;
/** More than any lesson leaves behind. */
const MOST_BYTES = 4 << 20;

interface Kept {
  format: typeof FORMAT;
  version: number;
  saved: string;
  entries: Record<string, unknown>;
}

/** What of a file can't be read. */
export type Fault = 'too_big' | 'not_json' | 'other_format' | 'newer' | 'damaged';

/** What belongs to the page and not to the learner's work. */
const CHOICES = ['theme', 'language', 'place', 'said'];
/** Keys of one exercise, question or program: KIND:NAME. */
const KEY = /^(done|[a-z]+:[A-Za-z0-9_-]+)$/;

function own(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(everything()).filter(([key]) => !CHOICES.includes(key)));
}

export function exported(now: Date): string {
  const kept: Kept = { format: FORMAT, version: VERSION, saved: now.toISOString(), entries: own() };
  return JSON.stringify(kept, null, 1);
}

/** Puts a file's progress in the place of what is there; or says what is wrong with it, and changes nothing. */
export function imported(text: string): Fault | undefined {
  if (text.length > MOST_BYTES) return 'too_big';
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return 'not_json';
  }
  if (!isRecord(read) || read.format !== FORMAT) return 'other_format';
  if (typeof read.version !== 'number' || !isRecord(read.entries)) return 'damaged';
  if (read.version > VERSION) return 'newer';
  const entries = Object.entries(read.entries);
  if (entries.some(([key, value]) => !fits(key, value))) return 'damaged';
  forgetAll();
  for (const [key, value] of entries) remember(key, value);
  return undefined;
}

/** Each kind of entry has its shape: the elements rely on it. */
function fits(key: string, value: unknown): boolean {
  if (!KEY.test(key)) return false;
  const numbers = (v: unknown): boolean =>
    Array.isArray(v) && v.every((n) => Number.isInteger(n) && n >= 0 && n < 1000);
  switch (key.split(':')[0]) {
    case 'done':
      return isRecord(value) && Object.values(value).every((v) => v === true);
    case 'program':
      return (
        isRecord(value) &&
        (typeof value.text === 'string' ||
          (isRecord(value.values) && Object.values(value.values).every((v) => typeof v === 'string')))
      );
    case 'hints':
      return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 100;
    case 'choice':
    case 'outputs':
    case 'order':
      return numbers(value);
    case 'answer':
      return isRecord(value) && numbers([value.option, value.sure]);
    case 'explain':
      return isRecord(value) && typeof value.text === 'string' && numbers(value.ticked);
    case 'output':
      return isRecord(value) && typeof value.text === 'string' && typeof value.printed === 'string';
    case 'duel':
      return typeof value === 'boolean';
    default:
      return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function forgetAll(): void {
  for (const key of Object.keys(own())) remember(key, undefined);
}

/** The names of what has left a trace: answers, edits, things done. */
export function traced(): string[] {
  const names = new Set<string>();
  for (const [key, value] of Object.entries(own())) {
    if (key === 'done' && isRecord(value)) {
      for (const item of Object.keys(value)) names.add(nameOf(item));
    } else if (key.includes(':')) names.add(key.slice(key.indexOf(':') + 1));
  }
  return [...names].sort();
}

/** Everything about one name is as on the first day. */
export function forget(name: string): void {
  const program = lessonData().lesson.exercises?.[name]?.program;
  if (program !== undefined) remember(`program:${program}`, undefined);
  for (const [key, value] of Object.entries(own())) {
    if (key === 'done' && isRecord(value)) {
      const rest = Object.entries(value).filter(([item]) => nameOf(item) !== name);
      remember('done', Object.fromEntries(rest));
    } else if (key.slice(key.indexOf(':') + 1) === name) remember(key, undefined);
  }
}

/** `fix-exercise/fix@2` is about `fix`. */
function nameOf(item: string): string {
  return item.slice(item.indexOf('/') + 1).replace(/@\d+$/, '');
}
