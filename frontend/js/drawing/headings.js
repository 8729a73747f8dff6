// The names of the lanes, over their columns; a tissue is the subtitle of the lane it is named for.
import { isProduct } from './encoding.js';

/**
 * @param {any} statement
 * @param {import('./types.js').Box[]} nodes
 * @param {{ key: string }[]} columns
 * @returns {import('./types.js').Heading[]}
 */
export function addHeadings(statement, nodes, columns) {
  const vesicle = nodes.find(node => node.lane === 'vesicle');
  const product = vesicle?.shape === 'product';
  const headings = [];
  const add = (text, lane, extra) => {
    const members = nodes.filter(lane);
    if (!members.length) return;
    headings.push({ text, note: extra ?? null, x: Math.min(...members.map(node => node.x)), y: 18 });
  };
  const tissue = statement.participants
    .filter(one => one.role === 'tissue')
    .map(one => one.entity.label)
    .join(', ');
  const hasSource = nodes.some(node => node.lane === 'source');
  add(
    product && isProduct(vesicle.entity.type) ? 'Made of' : 'Source',
    node => node.lane === 'source',
    tissue || null,
  );
  add(
    product ? (vesicle.entity.type === 'nanoparticle' ? 'Particle' : 'Cell product') : 'Vesicle',
    node => node.lane === 'vesicle',
    hasSource ? null : tissue || null,
  );
  add('Outside', node => node.lane === 'outside');
  if (columns.some(column => column.key.startsWith('rank'))) {
    const target = nodes.some(node => node.role === 'target' && node.lane === 'grid');
    add(target || vesicle ? 'Target and effect' : 'Effect', node => node.lane === 'grid');
  }
  return headings;
}
