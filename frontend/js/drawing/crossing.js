// An arc that passes other columns keeps level through each, clear of the boxes there.
import { levelOf } from './ports.js';

const CLEAR = 11;

/**
 * @param {import('./types.js').Link[]} links
 * @param {import('./types.js').Box[]} nodes
 */
export function crossColumns(links, nodes) {
  const used = new Map();
  for (const link of links) {
    link.levels = [];
    const step = link.direction;
    if (!step) continue;
    const goal = levelOf(link.end.node, link);
    let level = link.start.y;
    for (let column = link.start.column + step; column !== link.end.column; column += step) {
      const walls = nodes.filter(node => isInTheWay(node, column, link));
      const flats = used.get(column) ?? [];
      level = bestLevel(level, goal, walls, flats);
      used.set(column, [...flats, { y: level, link }]);
      link.levels.push(level);
    }
  }
}

function isInTheWay(node, column, link) {
  const ends = [link.start.node, link.end.node];
  if (ends.includes(node) || ends.some(end => end.parent === node.key)) return false;
  if (node.lane === 'inside') return false;
  return node.container ? node.column <= column && column <= node.lastColumn : node.column === column;
}

function bestLevel(level, goal, walls, flats) {
  const spans = walls.map(node => [node.y - node.tabHeight - CLEAR, node.y + node.h + CLEAR]);
  const isOpen = y =>
    spans.every(([low, high]) => y <= low || y >= high) && flats.every(flat => Math.abs(flat.y - y) >= 10);
  const edges = spans.flat().concat(flats.flatMap(flat => [flat.y - 12, flat.y + 12]));
  const cost = y => Math.abs(y - goal) + Math.abs(y - level) / 2;
  const open = [goal, level, ...edges].filter(isOpen).sort((a, b) => cost(a) - cost(b) || a - b);
  return open[0] ?? Math.max(...edges);
}
