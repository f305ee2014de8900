// What a program's text is for this learner: the lesson's, the lesson's with parameters moved, or the learner's own.
//
// A text that differs from the lesson's by its parameters alone still follows the page's language; an edited one stays
// as the learner left it.
import { engine } from '../engine/engine';
import { lang } from '../words/words';
import { lessonData } from './data';
import { recall, remember } from './store';

type Kept = { text: string } | { values: Record<string, string> };

const key = (name: string): string => `program:${name}`;

/** The lesson's own text. */
export function sourceOf(name: string): string {
  return lessonData().sources[name]?.[lang] ?? '';
}

/** The lesson's text in every language. */
export function startersOf(name: string): string[] {
  return Object.values(lessonData().sources[name] ?? {});
}

/** The lesson's repair of a program, if it shows one. */
export function solutionOf(name: string): string | undefined {
  return lessonData().solutions?.[name]?.[lang];
}

/** The learner's text as far as it is known without the engine. */
export function firstText(name: string): string {
  const kept = recall<Kept>(key(name));
  return kept && 'text' in kept ? kept.text : sourceOf(name);
}

/** Whether moved parameters wait to be put into the first text. */
export function waitsForValues(name: string): boolean {
  const kept = recall<Kept>(key(name));
  return kept !== undefined && 'values' in kept;
}

/** The lesson's text with the learner's parameters. */
export async function textWithValues(name: string): Promise<string> {
  const kept = recall<Kept>(key(name));
  let text = sourceOf(name);
  if (kept && 'values' in kept) {
    for (const [parameter, value] of Object.entries(kept.values)) {
      text = await engine.setParameter(text, parameter, value);
    }
  }
  return text;
}

/** Keeps a text at once. */
export function keepText(name: string, text: string): void {
  remember(key(name), text === sourceOf(name) ? undefined : { text });
}

/**
 * Keeps a text that has been looked at: as values when nothing but parameters has moved. By the time that this is known
 * the learner may have typed on; then what is kept already is newer.
 */
export async function keepWithCare(
  name: string,
  text: string,
  isStill: (text: string) => boolean,
): Promise<void> {
  const kept = await worthKeeping(name, text);
  if (isStill(text)) remember(key(name), kept);
}

async function worthKeeping(name: string, text: string): Promise<Kept | undefined> {
  const source = sourceOf(name);
  if (text === source) return undefined;
  const [before, now] = [await engine.parameters(source), await engine.parameters(text)];
  const values: Record<string, string> = {};
  for (const p of now) {
    const old = before.find((b) => b.name === p.name);
    if (old && old.value !== p.value) values[p.name] = p.value;
  }
  let rebuilt = source;
  for (const [parameter, value] of Object.entries(values)) {
    rebuilt = await engine.setParameter(rebuilt, parameter, value);
  }
  return rebuilt === text ? { values } : { text };
}
