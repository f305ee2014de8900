// Several files of one program in one text, as Go's playground writes them: main.go first, then each further file behind
// a line `-- NAME.go --`. The engine reads the same form (src/source/archive.rs).
import type { SourceText } from '../engine/protocol';

export const MAIN = 'main.go';

const MARKER = /^-- ([^\s/\\]+\.go) --$/;

/** The files of a program; of a plain text, main.go alone. */
export function split(text: string): SourceText[] {
  const files: SourceText[] = [{ name: MAIN, text: '' }];
  let from = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const name = MARKER.exec(line)?.[1];
    const last = files.at(-1);
    if (name !== undefined && last) {
      last.text = text.slice(from, at);
      from = Math.min(at + line.length + 1, text.length);
      files.push({ name, text: '' });
    }
    at += line.length + 1;
  }
  const last = files.at(-1);
  if (last) last.text = text.slice(from);
  return files;
}

export function join(files: SourceText[]): string {
  return files
    .map(({ name, text }, i) => {
      const ended = i + 1 === files.length || text === '' || text.endsWith('\n') ? text : `${text}\n`;
      return i === 0 ? ended : `-- ${name} --\n${ended}`;
    })
    .join('');
}

/** Why a file cannot be called so. */
export function nameFault(name: string, others: string[]): 'form' | 'taken' | undefined {
  // What the go command would leave out, or take for a test, is no file of a program.
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]*\.go$/u.test(name) || name.endsWith('_test.go')) return 'form';
  return others.includes(name) ? 'taken' : undefined;
}
