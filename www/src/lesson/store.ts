// What the page remembers on this device: answers, edits, choices. Where the browser refuses, it remembers until the
// page is closed.
const PREFIX = 'goroutine-lab:1:';

const fallback = new Map<string, string>();
let refused = false;

function local(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    // A sandboxed frame has none.
    refused = true;
    return undefined;
  }
}

export function recall<T>(key: string): T | undefined {
  const text = fallback.get(key) ?? local()?.getItem(PREFIX + key);
  if (text === null || text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    // Written by something else under our name.
    return undefined;
  }
}

/** Undefined forgets. */
export function remember(key: string, value: unknown): void {
  fallback.delete(key);
  try {
    if (value === undefined) {
      local()?.removeItem(PREFIX + key);
      return;
    }
    const storage = local();
    if (!storage) throw new Error('no storage');
    storage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    refused = true;
    if (value !== undefined) fallback.set(key, JSON.stringify(value));
  }
}

/** All that is remembered, by key. */
export function everything(): Record<string, unknown> {
  const storage = local();
  const keys = new Set(fallback.keys());
  for (let i = 0; storage && i < storage.length; i++) {
    const key = storage.key(i);
    if (key?.startsWith(PREFIX)) keys.add(key.slice(PREFIX.length));
  }
  const all = [...keys].sort().map((key) => [key, recall<unknown>(key)] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** Whether something could only be kept until the page is closed. */
export function isForgetful(): boolean {
  local();
  return refused;
}
