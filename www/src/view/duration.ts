// Durations in Go's notation (`1m30s`, `1.5s`, `250ms`), as the parameters of programs are written.
const UNITS: [string, number][] = [
  ['h', 3.6e12],
  ['m', 6e10],
  ['s', 1e9],
  ['ms', 1e6],
  ['us', 1e3],
  ['ns', 1],
];

/** Nanoseconds; undefined for what is not a duration. */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim().replaceAll('µs', 'us');
  if (trimmed === '0') return 0;
  if (!/^(\d+(\.\d+)?(h|ms|us|ns|m|s))+$/.test(trimmed)) return undefined;
  let total = 0;
  for (const [, number, unit] of trimmed.matchAll(/([\d.]+)(h|ms|us|ns|m|s)/g)) {
    total += Number(number) * (UNITS.find(([u]) => u === unit)?.[1] ?? 0);
  }
  return Math.round(total);
}

/** In the largest unit that needs no fraction. */
export function printDuration(ns: number): string {
  const [unit, size] = UNITS.find(([, s]) => ns !== 0 && ns % s === 0) ?? ['s', 1e9];
  return `${ns / size}${unit}`;
}
