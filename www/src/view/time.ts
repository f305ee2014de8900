// Nanoseconds as text for people. The engine's are decimal text; a lesson's times fit a number with room to spare.
import { lang } from '../words/words';

const UNITS: [string, number][] = [
  ['h', 3.6e12],
  ['min', 6e10],
  ['s', 1e9],
  ['ms', 1e6],
  ['µs', 1e3],
  ['ns', 1],
];

const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });

/** `1.5 s`, in the page's language; the unit after a narrow no-break space. */
export function time(ns: string | number): string {
  const n = Number(ns);
  const [unit, size] = UNITS.find(([, s]) => Math.abs(n) >= s) ?? ['s', 1e9];
  return `${number.format(n / size)}\u202f${unit}`;
}
