// Bounded editing: a program may say, between lines `// edit` and `// end`, which of its lines can be changed.
export const BEGIN = /^\s*\/\/ edit\b/;
export const END = /^\s*\/\/ end\b/;

/** Whether a program says which of its lines can be changed. */
export function isBounded(text: string): boolean {
  return text.split('\n').some((line) => BEGIN.test(line));
}
