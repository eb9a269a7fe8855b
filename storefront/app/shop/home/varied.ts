/**
 * The first of each group, then the second of each, and so on, each group in its own order: a cooperative that
 * has just added ten products does not fill the page alone.
 */
export function varied<T>(items: T[], groupOf: (item: T) => string, count: number): T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item)) ?? [];
    group.push(item);
    groups.set(groupOf(item), group);
  }
  const rounds = Math.max(0, ...[...groups.values()].map((group) => group.length));
  const picked: T[] = [];
  for (let round = 0; round < rounds && picked.length < count; round += 1) {
    picked.push(...[...groups.values()].flatMap((group) => group.slice(round, round + 1)));
  }
  return picked.slice(0, count);
}
