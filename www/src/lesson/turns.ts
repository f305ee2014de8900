// When an element of the page comes alive: as it nears the view, or else in its turn while the browser has nothing to
// do. A long lesson then paints at once, and no single task keeps the reader's hand waiting. Who goes by keyboard gets
// ahead of the view: from the first key on turns follow one another at once.
//
// Enters: elements. Leaves: promises. Not here: what coming alive means.

/** How far outside of the view counts as near. */
const MARGIN = '400px 0px';
/** Where a browser can't tell when it is idle, it gets this long to itself between two turns. */
const PAUSE_MS = 30;

const nearing = new Map<Element, (() => void)[]>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const waiting = nearing.get(target) ?? [];
      nearing.delete(target);
      for (const resolve of waiting) resolve();
    }
  },
  { rootMargin: MARGIN },
);

/** Resolves once the element is in the view or nearly so. */
export function whenNear(element: Element): Promise<void> {
  return new Promise((resolve) => {
    nearing.set(element, [...(nearing.get(element) ?? []), resolve]);
    observer.observe(element);
  });
}

const queue: (() => void)[] = [];
let going = false;
let hurried = false;

/** Resolves once the element is near, or when its turn has come. */
export function turn(element: Element): Promise<void> {
  return new Promise((resolve) => {
    queue.push(resolve);
    void whenNear(element).then(resolve);
    if (!going) {
      going = true;
      later(next);
    }
  });
}

/** One at a time; a turn that was taken early costs nothing. */
function next(): void {
  queue.shift()?.();
  if (queue.length > 0) later(next);
  else going = false;
}

function later(work: () => void): void {
  if (hurried) setTimeout(work);
  else if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, PAUSE_MS);
}

window.addEventListener(
  'keydown',
  () => {
    hurried = true;
    next();
  },
  { once: true, passive: true },
);
