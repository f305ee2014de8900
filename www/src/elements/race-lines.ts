// The two lines of a data race, as links.
import { html, type TemplateResult } from 'lit';
import type { Access, Race } from '../engine/protocol';
import { words } from '../words/words';
import { lineLink } from './line-link';

/** Of races between the same two lines the first. */
export function byLines<T extends Race>(races: T[]): T[] {
  const lines = (r: Race): string => [place(r.first), place(r.second)].sort().join();
  return races.filter((race, i) => races.findIndex((r) => lines(r) === lines(race)) === i);
}

function place({ file, line }: Access): string {
  return `${file}:${line}`;
}

export function raceLines(race: Race): TemplateResult {
  return html`${access(race.first)}${words.and}${access(race.second)}`;
}

function access({ file, line, writes }: Access): TemplateResult {
  return html`${line === null ? words.inLibrary : lineLink(line, file)}${words.access(writes)}`;
}
