// Which cells of a table are names, by the same judgement as everywhere: the server's.
import { api } from '../ui/api.js';
import { columnsOf, samples } from './table.js';

const AT_ONCE = 5000;

/**
 * @param {import('./table.js').Table} table
 * @param {AbortSignal} signal
 */
export async function recognise(table, signal) {
  if (table.head.length === 1) return columnsOf(table, () => false);
  const cells = [...new Set(samples(table).flat())];
  const known = new Set();
  for (let at = 0; at < cells.length; at += AT_ONCE) {
    const answer = await api.resolve({ items: cells.slice(at, at + AT_ONCE), near: 0 }, { signal });
    for (const { given, outcome, human } of answer.items) if (outcome !== 'unknown' || human) known.add(given);
  }
  return columnsOf(table, name => known.has(name));
}
