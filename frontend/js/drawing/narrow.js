// The same drawing for a narrow page: lanes from top to bottom, and the arcs run along the left edge. Pure.
import { layTabs } from './bands.js';
import { CONTENT } from './boxes.js';
import { nothing, prepare, wordsOf } from './drawing.js';
import { encodingsOf } from './used.js';
import { addHeadings } from './headings.js';
import { rankNodes } from './ranks.js';
import { layRails, routeRails } from './rails.js';
import { rowNodes } from './rows.js';

const EDGE = 8;
const INSET = 14;
const GAP = 16;
const HEADING = 24;
const LANES = ['source', 'vesicle', 'outside', 'grid'];

/**
 * @param {any} statement as the API tells it
 * @param {import('./types.js').Measure} measure
 * @returns {import('./types.js').Drawing}
 */
export function narrowDrawing(statement, measure) {
  const { kind, nodes, links, beside } = prepare(statement, measure, true);
  if (kind === 'words') return nothing(statement);
  rankNodes(nodes, links);
  rowNodes(nodes, links);
  for (const link of links) wordsOfLink(link, measure);
  const order = stacked(nodes);
  const left = layRails(
    links,
    order.flatMap(lane => lane.flatMap(node => [node, ...childrenOf(node, nodes)])),
  );

  const headings = addHeadings(statement, placed(nodes), [{ key: 'rank' }]);
  let y = EDGE;
  order.forEach((lane, index) => {
    y += HEADING;
    if (headings[index]) Object.assign(headings[index], { x: left, y: y - 9 });
    for (const node of lane) y = place(node, nodes, left, y) + GAP;
  });
  const right = Math.max(...nodes.map(node => node.x + node.w + (node.parent ? INSET : 0)));
  for (const node of nodes) if (holds(node, nodes)) node.w = right - node.x;
  layTabs(nodes);
  routeRails(links, nodes);
  return {
    kind,
    boxes: nodes,
    arcs: links,
    words: wordsOf(statement, kind, beside),
    headings,
    encodings: encodingsOf(nodes, links),
    width: Math.ceil(right + EDGE),
    height: Math.ceil(
      Math.max(y - GAP, ...nodes.map(node => node.y + node.h), ...links.map(link => link.bottom)) + EDGE,
    ),
  };
}

const childrenOf = (node, nodes) =>
  nodes
    .filter(one => one.parent === node.key)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.row ?? 0) - (b.row ?? 0));

const holds = (node, nodes) =>
  node.container || node.lane === 'vesicle' || nodes.some(one => one.parent === node.key);

// The lanes, each with its outer boxes from top to bottom.
function stacked(nodes) {
  const first = node => node.first ?? node.rank ?? 0;
  return LANES.map(lane =>
    nodes
      .filter(node => node.lane === lane && !node.parent)
      .sort((a, b) => first(a) - first(b) || (a.row ?? 0) - (b.row ?? 0)),
  ).filter(lane => lane.length);
}

// Headings ask where boxes stand; only whether they are there matters here.
const placed = nodes => nodes.map(node => ({ ...node, x: 0 }));

// The words of an arc: the relation above its last stretch, what qualifies it below.
function wordsOfLink(link, measure) {
  link.above = [link.word];
  link.below = link.flags;
  link.tab = link.disputed ? ['disagrees'] : [];
  link.labelWidth = Math.max(
    measure(link.word, 'arc'),
    ...link.flags.map(flag => measure(flag, 'small')),
    link.tab.length ? measure('disagrees', 'small') + 28 : 0,
  );
}

function place(node, nodes, x, top) {
  const children = childrenOf(node, nodes);
  node.x = x;
  node.w = Math.max(node.w, node.outerWidth);
  node.y = top + node.tabHeight;
  node.head = Math.max(node.head, node.portHeight);
  node.h = Math.max(children.length ? node.head : Math.max(node.textHeight + 16, 34), node.portHeight);
  if (!children.length) return node.y + node.h;
  let y = node.y + node.head + CONTENT.top;
  for (const child of children) {
    if (child.leg?.relation === 'loaded_with') y += CONTENT.stub;
    y = place(child, nodes, x + INSET, y) + CONTENT.gap + 4;
  }
  node.h = y - node.y;
  return node.y + node.h;
}
