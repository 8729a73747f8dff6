// A list in the address, where it is short, and as a file, where it is not; both give the same list again.

import { contextOfFile } from './context.js';

/** @typedef {import('./table.js').Item} Item */

/** Addresses longer than this are cut by programs on their way. */
const LONGEST = 2000;
const KEY = 'list=';

const readable = text => encodeURIComponent(text).replaceAll('%3A', ':');

/**
 * Behind the sign that browsers do not send: what is in it reaches no log.
 * @param {Item[]} items
 * @returns {string | null} null where there is nothing to keep, or it would be too long
 */
export function hashOf(items) {
  if (!items.length || items.length > LONGEST / 2) return null;
  const told = items.map(({ name, log2fc, as }) =>
    [name, log2fc ?? '', as ?? '']
      .map(one => readable(String(one)))
      .join('=')
      .replace(/=+$/, ''),
  );
  const hash = `#${KEY}${told.join(',')}`;
  return hash.length <= LONGEST ? hash : null;
}

/** @param {string} hash @returns {Item[] | null} null where there is no list in it */
export function itemsIn(hash) {
  if (!hash.startsWith(`#${KEY}`) || hash === `#${KEY}`) return null;
  try {
    return hash
      .slice(KEY.length + 1)
      .split(',')
      .map(one => itemOf(one.split('=').map(decodeURIComponent)));
  } catch {
    return null;
  }
}

/** @param {string[]} parts @returns {Item} */
const itemOf = ([name, change, as]) => ({
  name,
  log2fc: change && Number.isFinite(Number(change)) ? Number(change) : null,
  ...(as && { as }),
});

/**
 * What /annotate takes: a saved list is one.
 * @param {Item[]} items
 * @param {import('./context.js').Context} [context]
 */
export const bodyOf = (items, context = {}) => ({
  ...(Object.keys(context).length > 0 && { context }),
  items: items.map(({ name, log2fc, as }) => ({
    name,
    ...(as && { as }),
    ...(log2fc !== null && { log2fc }),
  })),
});

/** @param {Item[]} items @param {import('./context.js').Context} [context] */
export const fileOf = (items, context) => `${JSON.stringify(bodyOf(items, context), null, 1)}\n`;

/** @param {string} text @returns {{ items: Item[], context: import('./context.js').Context } | null} null for what is no saved list */
export function listOfFile(text) {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const body = JSON.parse(text);
    return Array.isArray(body.items)
      ? { items: body.items.map(itemOfFile).filter(Boolean), context: contextOfFile(body) }
      : null;
  } catch {
    return null;
  }
}

function itemOfFile(one) {
  if (typeof one === 'string') return { name: one, log2fc: null };
  if (typeof one?.name !== 'string') return null;
  return {
    name: one.name,
    log2fc: Number.isFinite(one.log2fc) ? one.log2fc : null,
    ...(typeof one.as === 'string' && { as: one.as }),
  };
}
