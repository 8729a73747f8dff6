// The arcs of the narrow drawing: out to the left, along a rail of their own, and in again from the left.
import { insetAt } from './outline.js';
import { HEAD_LENGTH } from './route.js';

const EDGE = 8;
const STEP = 7;
const TURN = 6;
const LINE = 13;

const roomBelow = link => 5 + link.below.length * LINE + (link.tab.length ? LINE + 14 : 0);

/**
 * Gives each arc its rail and its places at both boxes; returns where the boxes begin.
 * @param {import('./types.js').Link[]} links
 * @param {import('./types.js').Box[]} order from top to bottom
 */
export function layRails(links, order) {
  const at = key => order.findIndex(node => node.key === key);
  for (const node of order) {
    const ends = links
      .flatMap(link => [
        link.to === node.key && { link, coming: true, other: at(link.from) },
        link.from === node.key && { link, coming: false, other: at(link.to) },
      ])
      .filter(Boolean)
      .sort((a, b) => a.other - b.other);
    let y = 4;
    for (const { link, coming } of ends) {
      if (coming) {
        y += 16;
        link.endPort = y;
        y += roomBelow(link);
      } else {
        y += 7;
        link.startPort = y;
        y += 5;
      }
    }
    node.portHeight = ends.length ? y + 3 : 0;
  }
  const rails = railsOf(links, at);
  const words = Math.max(0, ...links.map(link => link.labelWidth + HEAD_LENGTH[link.head]));
  const edge = EDGE + rails * STEP;
  for (const link of links) link.railX = EDGE + (rails - 1 - link.rail) * STEP;
  for (const link of links) link.wordsFrom = edge + 2;
  return links.length ? Math.ceil(edge + words + 12) : EDGE;
}

// Short arcs stay near the boxes; arcs that do not overlap share a rail.
function railsOf(links, at) {
  const spans = links
    .map(link => ({ link, low: Math.min(at(link.from), at(link.to)), high: Math.max(at(link.from), at(link.to)) }))
    .sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low);
  const taken = [];
  for (const span of spans) {
    let rail = 0;
    while (taken[rail]?.some(other => other.low <= span.high && span.low <= other.high)) rail++;
    (taken[rail] ??= []).push(span);
    span.link.rail = rail;
  }
  return taken.length;
}

/**
 * @param {import('./types.js').Link[]} links
 * @param {import('./types.js').Box[]} nodes
 */
export function routeRails(links, nodes) {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  for (const link of links) {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
    const [y1, y2] = [portOf(from, link.startPort), portOf(to, link.endPort)];
    const [x1, x2, rail] = [from.x + insetAt(from, y1), to.x + insetAt(to, y2), link.railX];
    const turn = Math.min(TURN, Math.abs(y2 - y1) / 2) * Math.sign(y2 - y1 || 1);
    const reach = rail + Math.abs(turn);
    link.tip = { x: x2, y: y2, heading: 1 };
    link.points = [
      { to: [x1, y1] },
      { to: [reach, y1] },
      { bend: [rail, y1, rail, y1], to: [rail, y1 + turn] },
      { to: [rail, y2 - turn] },
      { bend: [rail, y2, rail, y2], to: [reach, y2] },
      { to: [x2 - HEAD_LENGTH[link.head], y2] },
    ];
    link.levels = [];
    label(link, y2);
  }
}

function label(link, y) {
  const x = link.wordsFrom + link.labelWidth / 2;
  const small = link.below.map((text, index) => ({ text, style: 'small', x, y: y + 14 + index * LINE }));
  const lower = y + 4 + link.below.length * LINE;
  link.label = {
    lines: [{ text: link.word, style: 'arc', x, y: y - 6 }, ...small],
    tab: link.tab.length
      ? { lines: link.tab, x: link.wordsFrom, y: lower + 3, w: link.labelWidth, h: LINE + 8 }
      : null,
    blocks: [],
  };
  link.bottom = lower + (link.tab.length ? LINE + 14 : 0);
}

// In a box taller than its ports need they stand in its middle; in one that holds others, in its head.
function portOf(node, port) {
  const holds = node.container || node.lane === 'vesicle';
  return node.y + port + (holds ? 0 : Math.max(0, node.h - node.portHeight) / 2);
}
