// What the learner has done, item by item; the table of contents shows it for each section.
import { words } from '../words/words';
import { recall, remember } from './store';

/** Elements that count, and what doing them means. */
const ITEMS =
  'go-program, fix-exercise, predict-question, choice-question, output-question, possible-outputs, order-lines, explain-again, schedule-duel';

/** A program inside one of these is part of it. */
const WHOLES = 'fix-exercise, output-question, possible-outputs';

type Done = Record<string, true>;

const keyOf = (element: Element): string =>
  `${element.tagName.toLowerCase()}/${element.getAttribute('name') ?? ''}`;

/** A program was run, a prediction made, an exercise solved. */
export function isDone(element: Element): void {
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
