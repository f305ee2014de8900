// One element of the lesson alone, for a frame in a course page: embed.html?exercise=NAME&lang=fr (program, predict,
// choice, output, possible, order, explain, diagram, duel likewise), and `&origin=https://course.example` for the page
// around it, which then hears how high this one is and what came of it. No other origin hears anything.
import data from '../generated/lesson.json';
import { type LessonData, setLessonData } from './lesson/data';
import type { Result } from './lesson/progress';

const KINDS = [
  'program',
  'exercise',
  'predict',
  'choice',
  'output',
  'possible',
  'order',
  'explain',
  'duel',
  'diagram',
];
/** Any of the questions: a course author need not know its kind. */
const QUESTIONS = ['predict', 'choice', 'output', 'possible', 'order', 'explain'];

const query = new URLSearchParams(location.search);
const lesson = data as unknown as LessonData;
setLessonData(lesson);
// The words are chosen when their module is loaded: the language must be known before.
const wanted = query.get('lang') ?? '';
document.documentElement.lang = Object.hasOwn(lesson.blocks ?? {}, wanted) ? wanted : 'en';
const host = parentOrigin(query.get('origin'));
await show();

interface Asked {
  kind: string;
  name: string;
  html: string | undefined;
}

/** What the address names. */
function asked(lang: string): Asked {
  const blocks = lesson.blocks?.[lang] ?? {};
  const named = ['question', ...KINDS].find((kind) => query.has(kind)) ?? 'program';
  const name = query.get(named) ?? '';
  const kinds = named === 'question' ? QUESTIONS : [named];
  const kind = kinds.find((k) => Object.hasOwn(blocks, `${k} ${name}`)) ?? named;
  const key = `${kind} ${name}`;
  return { kind, name, html: Object.hasOwn(blocks, key) ? blocks[key] : undefined };
}

async function show(): Promise<void> {
  const { words, lang } = await import('./words/words');
  const { applyTheme } = await import('./lesson/colours');
  applyTheme();
  const main = document.querySelector('main');
  if (!main) return;
  const { kind, name, html } = asked(lang);
  // A program that is an exercise's starter has no block of its own.
  const plain = kind === 'program' && Object.hasOwn(lesson.sources, name);
  if (html === undefined && !plain) {
    const p = document.createElement('p');
    p.className = 'outcome bad';
    p.textContent = words.embedUnknown(name);
    main.append(p);
    tellHeight();
    return;
  }
  const title = document.createElement('h1');
  title.className = 'hidden';
  title.textContent = name;
  const part = document.createElement('h2');
  part.className = 'hidden';
  part.textContent = kind === 'program' ? words.moreActions : words.embedPart;
  const element = html === undefined ? document.createElement('go-program') : made(html, lang);
  element.setAttribute('name', name);
  const link = document.createElement('a');
  link.href = `./${lang}/`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = words.openLesson;
  const p = document.createElement('p');
  p.className = 'small';
  p.append(link);
  main.append(title, part, element, p);
  document.title = `${name} · goroutine-lab`;
  const { onDone } = await import('./lesson/progress');
  onDone((done, result) => {
    if (done === element) tell(complete(name, kind, result));
  });
  await import('./elements/all');
  void import('./styles/fonts.css');
  await sayWhatIsForgotten(main);
  tellHeight();
  const { engine } = await import('./engine/engine');
  engine.prepare().catch(() => undefined);
}

/** The lesson's own HTML, made when the site was built; its links lead back to the lesson. */
function made(html: string, lang: string): Element {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!element) throw new Error('an empty block');
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.href = `./${lang}/${link.getAttribute('href')}`;
    link.target = '_blank';
    link.rel = 'noopener';
  }
  return document.importNode(element, true);
}

async function sayWhatIsForgotten(main: Element): Promise<void> {
  const { isForgetful } = await import('./lesson/store');
  if (!isForgetful()) return;
  const { words } = await import('./words/words');
  const note = document.createElement('p');
  note.className = 'small forgetful';
  note.textContent = words.noStorage;
  main.append(note);
}

interface Complete {
  type: 'goroutine-lab-complete';
  name: string;
  kind: string;
  result: Result;
}

function complete(name: string, kind: string, result: Result): Complete {
  return { type: 'goroutine-lab-complete', name, kind, result };
}

/** A web origin, written as one. */
function parentOrigin(text: string | null): string | undefined {
  if (text === null) return undefined;
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.origin === text ? text : undefined;
  } catch {
    return undefined;
  }
}

function tell(message: Complete | { type: 'goroutine-lab-height'; height: number }): void {
  if (host !== undefined && window.parent !== window) window.parent.postMessage(message, host);
}

/** The body's height: the root's never shrinks below the frame's. */
function tellHeight(): void {
  let last = -1;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell({ type: 'goroutine-lab-height', height });
  });
  observer.observe(document.body);
}
