// The empty places: what the source does not state is drawn as a dashed place with words.
import { isProduct } from './encoding.js';
import { box } from './settle.js';

/**
 * @param {import('./types.js').Box[]} nodes
 * @param {string} kind
 */
export function addPlaces(nodes, kind) {
  const vesicle = nodes.find(node => node.lane === 'vesicle');
  if (kind !== 'lanes' || !vesicle) return;
  if (!nodes.some(node => node.role === 'source')) {
    nodes.push(box('?source', 'source cell not stated', { lane: 'source' }));
  }
  if (!isProduct(vesicle.entity.type) && !nodes.some(node => node.role === 'cargo')) {
    nodes.push(box('?cargo', 'cargo not stated', { lane: 'inside', parent: vesicle.key }));
  }
  if (!nodes.some(node => node.lane === 'grid')) {
    nodes.push(box('?target', 'target cell not stated', { lane: 'grid' }));
  }
}
