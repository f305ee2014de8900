// A language whose words come as data: what it says in its own words, and in English where it has none.
//
// Enters: the English words, and texts by the same keys. `{0}` in a text is the first thing that the English word is
// made with, `{1}` the second; a text that depends on a number is a record by the names of `Intl.PluralRules`. Every
// English text that is said for want of one goes through `foreign`.

type Data = { [key: string]: unknown };
type Foreign = (text: string) => string;

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function filled<T>(english: T, own: unknown, lang: string, foreign: Foreign): T {
  if (typeof english === 'function') {
    const word = english as unknown as (...args: unknown[]) => string;
    return (own === undefined ? (...args: unknown[]) => foreign(word(...args)) : made(own, lang)) as T;
  }
  if (typeof english === 'string') return (typeof own === 'string' ? own : foreign(english)) as T;
  if (Array.isArray(english)) {
    return english.map((e, i) => filled(e, Array.isArray(own) ? own[i] : undefined, lang, foreign)) as T;
  }
  if (!isRecord(english)) return english;
  const texts = isRecord(own) ? own : {};
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [key, filled(value, texts[key], lang, foreign)]),
  ) as T;
}

function made(own: unknown, lang: string): (...args: unknown[]) => string {
  const plural = new Intl.PluralRules(lang);
  return (...args) => {
    const number = args.find((a) => typeof a === 'number');
    const form = typeof number === 'number' ? plural.select(number) : 'other';
    const text = isRecord(own) ? (own[form] ?? own.other) : own;
    return String(text ?? '').replace(/\{(\d)\}/g, (_, i: string) => String(args[Number(i)] ?? ''));
  };
}
