// Where each box of the drawing stands: its lane, and the box that holds it.
import { isIntervention, isPlace } from './encoding.js';

const UNSTATED = '?cell';

/**
 * A molecule or a process sits in a cell only where the source says so.
 * @param {import('./types.js').Box} node
 * @param {Set<string>} vesicles keys
 * @param {Set<string>} makers keys of what produces the vesicle
 * @param {import('./types.js').Box[]} nodes
 * @param {Set<string>} absent keys of what a vesicle is said not to carry
 */
export function settle(node, vesicles, makers, nodes, absent = new Set()) {
  const printed = nodes.filter(other => other.role === 'target' && !other.dashed);
  if (node.role === 'source') node.lane = 'source';
  else if (node.role === 'vesicle') node.lane = 'vesicle';
  else if (absent.has(node.key)) node.place = null;
  else if (vesicles.has(node.place)) Object.assign(node, { lane: 'inside', parent: node.place });
  else if (node.role === 'cargo' && vesicles.size)
    Object.assign(node, { lane: 'inside', parent: [...vesicles][0] });
  else if (node.place === 'outside') node.lane = 'outside';
  else if (makers.has(node.p)) node.lane = 'source';
  node.container = node.lane === 'grid' && (node.role === 'target' || isPlace(node.entity.type));
  if (node.lane !== 'grid' || node.container) return;
  if (node.place === 'unstated') return;
  const home = nodes.find(other => other.p === node.place);
  if (home?.role === 'target') node.parent = home.key;
  else if (home) node.words.push(`in ${home.label}`);
  else if (node.role === 'receptor' && printed.length === 1) {
    node.parent = printed[0].key;
    node.words.push('place not printed');
  }
}

/**
 * Receptor and effect without a printed target stand in a box that says so.
 * @param {import('./types.js').Box[]} nodes
 */
export function shelter(nodes) {
  const printed = nodes.some(node => node.role === 'target' && !node.dashed);
  const loose = nodes.filter(node => node.lane === 'grid' && !node.container && !node.parent);
  if (printed) for (const node of loose) if (node.place === 'unstated') node.words.push('cell not stated');
  if (printed || !loose.some(node => ['receptor', 'effect'].includes(node.role))) return;
  for (const node of loose) if (!isIntervention(node.entity.type)) node.parent = UNSTATED;
  nodes.push(box(UNSTATED, 'cell not stated', { container: true, shape: 'unstated' }));
}

/**
 * @param {string} key
 * @param {string} label
 * @param {Partial<import('./types.js').CastBox>} more
 * @returns {import('./types.js').Box}
 */
export const box = (key, label, more) =>
  /** @type {import('./types.js').Box} */ ({
    key,
    p: null,
    role: null,
    entity: null,
    label,
    words: [],
    place: null,
    shape: 'place',
    mark: null,
    dashed: true,
    parent: null,
    lane: 'grid',
    tabs: [],
    leg: null,
    container: false,
    ...more,
  });
