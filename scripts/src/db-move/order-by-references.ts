/**
 * Orders names so that each comes after those that it refers to; a name's reference to itself counts for nothing.
 * @throws Error when names refer to each other in a circle
 */
export function orderByReferences(
  names: readonly string[],
  references: readonly (readonly [from: string, to: string])[],
): string[] {
  const ordered: string[] = [];
  let waiting = [...names];
  while (waiting.length > 0) {
    const isBlocked = (name: string) =>
      references.some(([from, to]) => from === name && to !== name && waiting.includes(to));
    const ready = waiting.filter((name) => !isBlocked(name));
    if (ready.length === 0) throw new Error(`these refer to each other in a circle: ${waiting.join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((name) => !ready.includes(name));
  }
  return ordered;
}
