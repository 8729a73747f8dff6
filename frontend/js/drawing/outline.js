// The sides of a box: how far they draw back from its width, hexagons by a slant, vesicles by a curve.

export const SLANT = 12;

export const middleOf = node => node.y + node.h / 2;

/**
 * @param {import('./types.js').Box} box
 */
export function radiusOf({ shape, h, container }) {
  if (shape === 'capsule') return Math.min(26, h / 2);
  if (container || shape === 'cell' || shape === 'tissue') return 10;
  return shape === 'place' ? 8 : shape === 'product' ? 6 : 3;
}

/**
 * How far the side has drawn back at this height.
 * @param {import('./types.js').Box} node
 * @param {number} y
 * @returns {number}
 */
export function insetAt(node, y) {
  const depth = Math.min(y - node.y, node.y + node.h - y);
  if (node.shape === 'hexagon') return SLANT * (1 - Math.min(1, depth / (node.h / 2)));
  const radius = radiusOf(node);
  return depth >= radius ? 0 : radius - Math.sqrt(Math.max(0, radius ** 2 - (radius - depth) ** 2));
}
