// The switch between languages: it is remembered, and the reader finds the same place again on the other page.
import { lang } from '../words/words';
import { recall, remember } from './store';

interface Place {
  /** The section, or the named element inside it, that stood at the top. */
  id: string;
  name: string | null;
  tag: string | null;
  offset: number;
}

const PLACE = 'place';
/** Elements that both languages have, in the same order. */
const ANCHORS =
  'main section[id], main go-program[name], main fix-exercise[name], main predict-question[name], main lesson-diagram[name]';

/** Makes the links to the other language keep the reader's place. */
export function keepPlaceAcrossLanguages(): void {
  remember('language', lang);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.addEventListener('click', () => {
      remember('language', link.hreflang);
      remember(PLACE, placeNow());
    });
  }
  const kept = recall<Place>(PLACE);
  remember(PLACE, undefined);
  if (kept) restore(kept);
}

function placeNow(): Place | undefined {
  if (window.scrollY < 50) return undefined;
  const above = [...document.querySelectorAll(ANCHORS)].filter((e) => e.getBoundingClientRect().top <= 100);
  const last = above.at(-1);
  const section = last?.closest('section[id]');
  if (!last || !section) return undefined;
  return {
    id: section.id,
    name: last.getAttribute('name'),
    tag: last === section ? null : last.tagName.toLowerCase(),
    offset: last.getBoundingClientRect().top,
  };
}

function restore(place: Place): void {
  const section = document.getElementById(place.id);
  const inside = place.tag && section?.querySelector(`${place.tag}[name="${CSS.escape(place.name ?? '')}"]`);
  const target = inside || section;
  if (!target) return;
  const jump = (): void =>
    window.scrollBy({ top: target.getBoundingClientRect().top - place.offset, behavior: 'instant' });
  jump();
  // Editors and pictures take their heights a little later.
  requestAnimationFrame(() => requestAnimationFrame(jump));
  document.fonts.ready.then(jump).catch(() => undefined);
}
