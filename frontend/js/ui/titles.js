// Answers name legs by their ids and directions by the words of the data; a reader wants what is said.

const DIRECTION = { increase: 'raises', decrease: 'lowers', 'no difference': 'makes no difference to' };

/** What a chain does to its effect; null where neither more nor less nor nothing is said. */
export const doesTo = chain => DIRECTION[chain.direction] ?? null;

/** "step 2", "transfer 1" for what the data call G047/2 and G047/t1. */
export function legWords(id) {
  const tag = id.split('/').at(-1);
  return tag.startsWith('t') ? `transfer ${tag.slice(1)}` : `step ${tag}`;
}
