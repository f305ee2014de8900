// An amount of memory as a reader says it.
import { lang, words } from '../words/words';

const K = 1024;

export function bytes(n: number): string {
  const [amount, unit] =
    n < K
      ? [n, words.units.bytes]
      : n < K * K
        ? [n / K, words.units.kilobytes]
        : [n / K / K, words.units.megabytes];
  const digits = amount < 10 && amount !== n ? 1 : 0;
  return `${amount.toLocaleString(lang, { maximumFractionDigits: digits })}\u00a0${unit}`;
}
