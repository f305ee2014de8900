// A handout shows what is folded on the page, answers apart: they stand at its end. A program is a listing there, as the
// learner has left it: an editor shows no more than what is in view.
import type { GoProgram } from '../elements/go-program';

export function prepareForPrinting(): void {
  let opened: HTMLDetailsElement[] = [];
  let listings: HTMLElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details.aside:not([open], .tools)')];
    for (const details of opened) details.open = true;
    listings = [...document.querySelectorAll<GoProgram>('main go-program:has(> .program)')].map(listed);
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    for (const listing of listings) listing.remove();
    opened = [];
    listings = [];
  });
}

function listed(program: GoProgram): HTMLElement {
  const listing = document.createElement('pre');
  listing.className = 'printed';
  listing.textContent = program.text.trimEnd();
  program.append(listing);
  return listing;
}
