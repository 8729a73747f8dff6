// What the landscape shows stands in its address. Pure: address in, question out, and back.
import { addNamed, namedIn } from '../ui/named.js';
import { LANES } from './lanes.js';

export const FILTERS = ['theme', 'disease', 'setting', 'document', 'papers_min'];

/** What can be made to stand out. */
export const STANDOUTS = ['disagreement', 'conflict', 'one-paper', 'no-paper', 'gap'];

const ALONE = { source: 10, cargo: 14, target: 10, effect: 16 };
const LINES = 400;
const TIMES = 4;
const MOST = 1000;

/**
 * @typedef {object} Asked
 * @property {Record<string, string>} filters
 * @property {string[][]} named things that statements have, by filter and name
 * @property {string[]} open classes that are told by what lies below them
 * @property {Record<string, number>} more how often each lane was asked for more of what does not stand alone
 * @property {string | null} line the chosen group
 * @property {string | null} at the chosen end: lane and key
 * @property {string | null} show what stands out, or "least"
 * @property {number} pair on a phone, the first of the two lanes
 */

/** @param {string} search @returns {Asked} */
export function askedIn(search) {
  const asked = new URLSearchParams(search);
  /** @type {Record<string, string>} */
  const filters = {};
  for (const key of FILTERS) if (asked.get(key)?.trim()) filters[key] = asked.get(key).trim();
  /** @type {Record<string, number>} */
  const more = {};
  for (const key of asked.getAll('more')) if (key in ALONE) more[key] = (more[key] ?? 0) + 1;
  const show = asked.get('show');
  return {
    filters,
    named: namedIn(asked),
    open: asked.getAll('open').filter(Boolean),
    more,
    line: asked.get('line') || null,
    at: asked.get('at') || null,
    show: STANDOUTS.includes(show) || show === 'least' ? show : null,
    pair: Math.min(2, Math.max(0, (Number(asked.get('lanes')) || 1) - 1)),
  };
}

/** @param {Asked} asked @param {Partial<Asked>} [change] */
export function explorePath(asked, change) {
  const { filters, named, open, more, line, at, show, pair } = { ...asked, ...change };
  const query = addNamed(new URLSearchParams(filters), named);
  for (const id of open) query.append('open', id);
  for (const [key, times] of Object.entries(more))
    for (let time = 0; time < times; time++) query.append('more', key);
  if (line) query.set('line', line);
  if (at) query.set('at', at);
  if (show) query.set('show', show);
  if (pair) query.set('lanes', String(pair + 1));
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text ? `/explore?${text}` : '/explore';
}

/** Which statements count; of what is seen in a setting, only what says so. */
export function filterQuery({ filters, named }) {
  const query = addNamed(new URLSearchParams(filters), named);
  if (filters.setting) query.set('unstated', 'drop');
  return query;
}

/** @param {Asked} asked */
export function aggregateQuery(asked) {
  const query = filterQuery(asked);
  query.set('by', LANES.map(({ key }) => key).join(','));
  query.set('effects', 'primary');
  query.set('level', LANES.map(({ key }) => (foldsByClass(key) ? 'top' : 'stated')).join(','));
  query.set(
    'most',
    LANES.map(({ key }) => Math.min(MOST, ALONE[key] * TIMES ** (asked.more[key] ?? 0))).join(','),
  );
  for (const id of asked.open) query.append('open', id);
  return query.toString();
}

/** Cargo and effects stand by their top classes, cells as they are stated: "immune cell" would be half of all. */
export const foldsByClass = key => key === 'cargo' || key === 'effect';

export const canTellMore = (asked, key) => ALONE[key] * TIMES ** (asked.more[key] ?? 0) < MOST;

export const MOST_LINES = LINES;
