// How often each value occurs, the most frequent first.

/** @template T @param {T[]} values @returns {[T, number][]} */
export function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(byCount);
}

/** @param {[any, number]} a @param {[any, number]} b */
export const byCount = (a, b) => b[1] - a[1] || String(a[0]).localeCompare(String(b[0]));
