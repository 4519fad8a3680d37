/** What this reader's browser keeps; nothing of it leaves the machine. A browser that keeps nothing answers null. */

export function loadKept(name: string): string | null {
  try {
    return localStorage.getItem(`ntm-${name}`);
  } catch {
    return null; // Storage is switched off: everything works, for this page alone.
  }
}

/** Keeps a value, or forgets it with null. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`ntm-${name}`);
    else localStorage.setItem(`ntm-${name}`, value);
  } catch {
    // As above.
  }
}
