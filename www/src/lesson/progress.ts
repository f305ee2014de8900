// What the learner has done, item by item; the table of contents shows it for each section.
import { words } from '../words/words';
import { lessonData } from './data';
import { recall, remember } from './store';

/** Elements that count, and what doing them means. */
const ITEMS =
  'go-program, fix-exercise, predict-question, choice-question, output-question, possible-outputs, order-lines, explain-again, schedule-duel';

/** A program inside one of these is part of it. */
const WHOLES = 'fix-exercise, output-question, possible-outputs';

type Done = Record<string, true>;

/** What came of an element: a program was run, an answer given, points compared, an exercise solved. */
export type Result = 'run' | 'right' | 'wrong' | 'compared' | 'solved';

const RESULTS: Record<string, Result> = {
  'go-program': 'run',
  'fix-exercise': 'solved',
  'schedule-duel': 'solved',
  'explain-again': 'compared',
};

/** By exercise and version: what asks for something new is to be done anew. */
function keyOf(element: Element): string {
  const name = element.getAttribute('name') ?? '';
  const kind = element.tagName.toLowerCase();
  const version = kind === 'fix-exercise' ? (lessonData().lesson.exercises?.[name]?.version ?? 1) : 1;
  return version === 1 ? `${kind}/${name}` : `${kind}/${name}@${version}`;
}

type Listener = (element: Element, result: Result) => void;
const listeners: Listener[] = [];

/** Hears of everything that is done from now on, each time that it is. */
export function onDone(listener: Listener): void {
  listeners.push(listener);
}

/** A program was run, a prediction made, an exercise solved. */
export function isDone(element: Element, result?: Result): void {
  const told = result ?? RESULTS[element.tagName.toLowerCase()] ?? 'right';
  for (const listener of listeners) listener(element, told);
  const done = recall<Done>('done') ?? {};
  if (done[keyOf(element)]) return;
  remember('done', { ...done, [keyOf(element)]: true });
  showProgress();
}

export function showProgress(): void {
  const done = recall<Done>('done') ?? {};
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')) {
    const section = document.getElementById(link.hash.slice(1));
    const items = [...(section?.querySelectorAll(ITEMS) ?? [])].filter(
      (e) => !e.parentElement?.closest(WHOLES),
    );
    if (items.length === 0) continue;
    const count = items.filter((e) => done[keyOf(e)]).length;
    const item = link.parentElement;
    if (!item) continue;
    let badge = item.querySelector('.progress');
    if (!badge) {
      badge = document.createElement('span');
      badge.className = 'progress';
      item.append(badge);
    }
    badge.textContent = count === items.length ? '✓' : `${count}/${items.length}`;
    badge.setAttribute('role', 'img');
    badge.setAttribute('aria-label', words.progress(count, items.length));
    item.classList.toggle('complete', count === items.length);
  }
}
