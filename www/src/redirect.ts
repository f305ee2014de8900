// The root of the site leads to the lesson in the reader's language: the one chosen last, the first that the browser
// prefers, or the first that there is.
import { recall } from './lesson/store';

const there = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].map((a) => a.hreflang);
const wanted = [recall<string>('language') ?? '', ...navigator.languages.map((l) => l.split('-')[0] ?? '')];
const chosen = wanted.find((l) => there.includes(l)) ?? there[0];
if (chosen) location.replace(`./${chosen}/${location.search}${location.hash}`);
