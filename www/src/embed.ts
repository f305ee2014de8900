// One program alone, for a frame in a course page: embed.html?program=NAME&lang=fr.
import data from '../generated/lesson.json';
import { type LessonData, setLessonData } from './lesson/data';

const query = new URLSearchParams(location.search);
// The words are chosen when their module is loaded: the language must be known before.
document.documentElement.lang = query.get('lang') === 'fr' ? 'fr' : 'en';
setLessonData(data as unknown as LessonData);
await show(query.get('program') ?? '');

async function show(name: string): Promise<void> {
  const { words, lang } = await import('./words/words');
  const { applyTheme } = await import('./lesson/theme');
  applyTheme();
  const main = document.querySelector('main');
  if (!main) return;
  if (!Object.hasOwn(data.sources, name)) {
    const p = document.createElement('p');
    p.className = 'outcome bad';
    p.textContent = words.embedUnknown(name);
    main.append(p);
    return;
  }
  await import('./elements/go-program');
  const title = document.createElement('h1');
  title.className = 'hidden';
  title.textContent = name;
  const part = document.createElement('h2');
  part.className = 'hidden';
  part.textContent = words.moreActions;
  const program = document.createElement('go-program');
  program.setAttribute('name', name);
  const link = document.createElement('a');
  link.href = `./${lang}/`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = words.openLesson;
  const p = document.createElement('p');
  p.className = 'small';
  p.append(link);
  main.append(title, part, program, p);
  document.title = `${name} · goroutine-lab`;
  const { engine } = await import('./engine/engine');
  engine.prepare().catch(() => undefined);
}
