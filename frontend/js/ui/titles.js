// Answers name statements by their records; a reader wants the title and what is said of the effect.

const DIRECTION = { increase: 'raises', decrease: 'lowers', 'no difference': 'makes no difference to' };

/**
 * Gives everything in an answer that names a statement its title and, where it speaks of its main effect, the direction.
 * @template T
 * @param {T} answer
 * @param {{ record: string, title: string, effect?: { id: string } | null, effect_direction?: string | null }[]} items
 * @returns {T}
 */
export function withTitles(answer, items) {
  const known = new Map(items.map(one => [one.record, one]));
  const told = value => {
    if (Array.isArray(value)) return value.map(told);
    if (!value || typeof value !== 'object') return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one)]));
    const one = typeof value.statement === 'string' ? known.get(value.statement) : null;
    if (!one) return copy;
    const does = value.effect?.id === one.effect?.id ? DIRECTION[one.effect_direction] : null;
    return { ...copy, title: one.title, does: does ?? null };
  };
  return told(answer);
}

/** "step 2", "transfer 1" for what the data call G047/2 and G047/t1. */
export function legWords(id) {
  const tag = id.split('/').at(-1);
  return tag.startsWith('t') ? `transfer ${tag.slice(1)}` : `step ${tag}`;
}
