// Columns from left to right: source, vesicle, outside, then one for each rank of the target side.
import { widest, wrap } from './text.js';

export const EDGE = 8;
export const CONTAINER = { before: 21, after: 14 };
const ZONES = { roomy: { least: 34, straight: 32, bent: 72 }, tight: { least: 30, straight: 26, bent: 52 } };

const columnOf = node =>
  node.lane === 'inside' ? 'vesicle' : node.lane === 'grid' ? `rank ${node.rank ?? node.first}` : node.lane;

/**
 * @param {import('./types.js').Box[]} nodes
 * @param {import('./types.js').Link[]} links
 * @param {import('./types.js').Measure} measure
 * @param {boolean} tight
 */
export function layColumns(nodes, links, measure, tight) {
  const ranks = nodes
    .filter(node => node.lane === 'grid')
    .flatMap(node => (node.container ? [node.first, node.last] : [node.rank]));
  const gridKeys = [...new Set(ranks)].sort((a, b) => a - b).map(rank => `rank ${rank}`);
  const keys = ['source', 'vesicle', 'outside']
    .filter(lane => nodes.some(node => node.lane === lane))
    .concat(gridKeys);
  /** @type {import('./types.js').Column[]} */
  const columns = keys.map(key => ({ key, w: 0, before: 0, after: 0, x: 0, right: 0 }));
  const at = key => columns.findIndex(column => column.key === key);

  for (const node of nodes) {
    if (node.container) continue;
    node.column = at(columnOf(node));
    if (node.lane !== 'inside') columns[node.column].w = Math.max(columns[node.column].w, node.outerWidth);
  }
  for (const node of nodes.filter(one => one.container)) {
    node.column = at(`rank ${node.first}`);
    node.lastColumn = at(`rank ${node.last}`);
    columns[node.column].before = CONTAINER.before;
    columns[node.lastColumn].after = CONTAINER.after;
  }
  for (const link of links) labelOf(link, measure);
  const zones = gapWidths(columns, links, nodes, tight ? ZONES.tight : ZONES.roomy);
  widenForHeaders(nodes, columns, zones);

  let x = EDGE;
  columns.forEach((column, index) => {
    column.x = x + column.before;
    column.right = column.x + column.w;
    x = column.right + column.after + (zones[index] ?? 0);
  });
  return { columns, width: x + EDGE };
}

/**
 * The words of an arc: the relation above the line, what qualifies it below.
 * @param {import('./types.js').Link} link
 * @param {import('./types.js').Measure} measure
 */
function labelOf(link, measure) {
  const small = text => measure(text, 'small');
  link.above = [link.word];
  link.below = link.flags.length ? wrap(link.flags.join(', '), 96, small) : [];
  link.tab = link.disputed ? wrap('cited paper disagrees', 84, small) : [];
  link.labelWidth = Math.max(
    widest(link.above, text => measure(text, 'arc')),
    widest(link.below, small),
    link.tab.length ? widest(link.tab, small) + 28 : 0,
  );
}

function gapWidths(columns, links, nodes, zone) {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  const zones = columns.slice(1).map(() => zone.least);
  for (const link of links) {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
    const [a, b] = [endColumn(from, to), endColumn(to, from)];
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    if (low === high) {
      if (zones[high] !== undefined) zones[high] = Math.max(zones[high], link.labelWidth + zone.bent);
      continue;
    }
    link.home = link.late ? low : high - 1;
    zones[link.home] = Math.max(
      zones[link.home],
      link.labelWidth + (isLevel(from, to, nodes) && !link.late ? zone.straight : zone.bent),
    );
  }
  return zones;
}

// Whether the two ends will stand on one level, as far as the rows tell.
function isLevel(from, to, nodes) {
  const row = node =>
    node.row ?? (node.lane === 'inside' ? nodes.filter(one => one.parent === node.parent).indexOf(node) : 0);
  return row(from) === row(to);
}

// A cell box is met at the side that faces the other end.
export const endColumn = (node, other) =>
  node.container && other.column > node.lastColumn ? node.lastColumn : node.column;

function widenForHeaders(nodes, columns, zones) {
  for (const node of nodes.filter(one => one.container)) {
    let room = 0;
    for (let index = node.column; index <= node.lastColumn; index++) {
      room +=
        columns[index].w +
        (index < node.lastColumn ? zones[index] + columns[index].after + columns[index + 1].before : 0);
    }
    columns[node.lastColumn].w += Math.max(0, node.outerWidth - CONTAINER.before - CONTAINER.after + 8 - room);
  }
}
