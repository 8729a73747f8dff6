// How many statements there are of each kind and theme, and how many leave what open: counted here where all were given,
// by the server where there are more.
import { api } from '../ui/api.js';
import { isCut } from '../ui/cut.js';
import { byCount, tally } from '../ui/tally.js';

const KINDS = [
  'mechanism',
  'association',
  'biomarker',
  'intervention',
  'resistance',
  'definition',
  'limitation',
  'overview',
];
const LARGEST = 100;
const ENDS = {
  source: one => one.source,
  cargo: one => one.cargo.length,
  target: one => one.targets.length,
  effect: one => one.effect,
};

/**
 * @typedef {object} Tallies
 * @property {number} total
 * @property {number} stepless
 * @property {[string, number][]} kinds the most frequent first
 * @property {[string | null, number][]} themes
 * @property {Record<string, number | null>} without by source, cargo, target and effect; null where not known
 */

/**
 * @param {{ total: number, items: any[] }} statements
 * @param {{ signal?: AbortSignal }} [options]
 * @returns {Promise<Tallies>}
 */
export const talliesOf = async (statements, options) =>
  isCut(statements) ? asked(statements.total, options) : counted(statements.items);

/** @param {any[]} items */
export const counted = items => ({
  total: items.length,
  stepless: items.filter(one => !one.steps).length,
  kinds: tally(items.map(one => one.kind)),
  themes: tally(items.map(one => one.theme)),
  without: Object.fromEntries(
    Object.entries(ENDS).map(([end, has]) => [end, items.filter(one => !has(one)).length]),
  ),
});

async function asked(total, options) {
  const countOf = async query => (await api.statementsOf(query, options, 0)).total;
  const themes = async () =>
    (await api.aggregate('by=theme', options)).items.map(one => [one.theme, one.statements]).sort(byCount);
  const ends = Object.keys(ENDS);
  const [stepless, byTheme, kinds, open] = await Promise.all([
    countOf('has_steps=false'),
    themes(),
    Promise.all(KINDS.map(kind => countOf(`kind=${kind}`))),
    Promise.all(ends.map(end => notStated(end, options))),
  ]);
  return {
    total,
    stepless,
    kinds: KINDS.map((kind, at) => /** @type {[string, number]} */ ([kind, kinds[at]]))
      .filter(([, n]) => n)
      .sort(byCount),
    themes: byTheme,
    without: Object.fromEntries(ends.map((end, at) => [end, open[at]])),
  };
}

// As a row of a list has it: of sources only the stated, of effects the primary one. What is not stated is a group among
// the largest; where it is not, how many there are is not known here.
async function notStated(end, options) {
  const query = `by=${end}&effects=primary&inferred=${end !== 'source'}`;
  const { items, rest } = await api.aggregate(query, options, LARGEST);
  return items.find(one => one[end] === null)?.statements ?? (rest.groups ? null : 0);
}
