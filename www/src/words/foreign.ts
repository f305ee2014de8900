// English in a page of another language: what is said for want of a word, and what the engine says in English only.
// The element whose whole text it is gets `lang="en"`, so that it is read out as English.

/** Texts made for the moment, such as counts, would go on for ever. */
const MOST = 1_000;
const MARK = 'data-foreign';

const said = new Set<string>();
let watched = false;

/** Remembers a text that is not in the page's language. */
export function foreign(text: string): string {
  if (said.delete(text) || text !== '') said.add(text);
  if (said.size > MOST) said.delete(said.values().next().value ?? '');
  if (!watched) watch();
  return text;
}

function watch(): void {
  watched = true;
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') mark(target);
      else for (const node of addedNodes) markAll(node);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

function markAll(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = texts.currentNode; node; node = texts.nextNode()) mark(node);
}

function mark(node: Node): void {
  const holder = node.parentElement;
  if (node.nodeType !== Node.TEXT_NODE || !holder || holder.closest('[translate="no"]')) return;
  const seen = [...holder.childNodes].filter((n) => !(n instanceof Element && n.ariaHidden === 'true'));
  if (
    said.has(
      seen
        .map((n) => (n instanceof Comment ? '' : n.textContent))
        .join('')
        .trim(),
    )
  ) {
    holder.lang = 'en';
    holder.setAttribute(MARK, '');
  } else if (holder.hasAttribute(MARK)) {
    holder.removeAttribute('lang');
    holder.removeAttribute(MARK);
  }
}
