// Where an arc leaves one box and meets the other. Transfers run along the head line of the big
// boxes; steps meet them as level with their other end as they can.
import { HEAD_LINE } from './bands.js';
import { endColumn } from './columns.js';
import { insetAt, middleOf } from './outline.js';

const isBig = node =>
  node.lane === 'vesicle' || node.container || (node.lane === 'source' && node.shape === 'cell');

// Only a transfer between two big boxes runs along their heads.
const isHeadLine = link => link.double && isBig(link.start.node) && isBig(link.end.node);

export const levelOf = (node, link) => (isHeadLine(link) ? node.y + HEAD_LINE : middleOf(node));

/**
 * @param {import('./types.js').Link[]} links
 * @param {Map<string, import('./types.js').Box>} byKey
 */
export function joinEnds(links, byKey) {
  for (const link of links) {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
    const [a, b] = [endColumn(from, to), endColumn(to, from)];
    link.direction = Math.sign(b - a);
    link.start = { node: from, column: a, side: link.direction < 0 ? 'left' : 'right', x: 0, y: 0 };
    link.end = { node: to, column: b, side: link.direction > 0 ? 'left' : 'right', x: 0, y: 0 };
    link.start.y = levelOf(from, link);
    link.end.y = levelOf(to, link);
  }
}

// The level of the next bend, seen from one end.
const facing = (link, end) => {
  const levels = link.levels ?? [];
  if (end === link.start) return levels[0] ?? link.end.y;
  return levels.at(-1) ?? link.start.y;
};

/**
 * @param {import('./types.js').Link[]} links
 */
export function spreadEnds(links) {
  const ends = links.flatMap(link => [
    { link, end: link.start, out: true },
    { link, end: link.end, out: false },
  ]);
  const groups = Map.groupBy ? Map.groupBy(ends, groupKey) : group(ends);
  for (const list of groups.values()) {
    if (isBig(list[0].end.node)) spreadOnBig(list, links);
    else spreadOnLeaf(list);
  }
  for (const { end } of ends) end.x = edgeOf(end);
}

const groupKey = ({ end }) => `${end.node.key} ${end.side}`;

function group(ends) {
  const groups = new Map();
  for (const one of ends) groups.set(groupKey(one), [...(groups.get(groupKey(one)) ?? []), one]);
  return groups;
}

function spreadOnLeaf(list) {
  const apart = list.filter(one => !one.out || one.link.late);
  const shared = list.filter(one => !apart.includes(one));
  const slots = [...apart.map(one => [one]), ...(shared.length ? [shared] : [])];
  const { node } = list[0].end;
  const pitch = Math.min(17, (node.h - 10) / Math.max(1, slots.length - 1));
  const level = slot => slot.reduce((sum, one) => sum + facing(one.link, one.end), 0) / slot.length;
  slots
    .sort((a, b) => level(a) - level(b))
    .forEach((slot, index) => {
      for (const one of slot) one.end.y = middleOf(node) + (index - (slots.length - 1) / 2) * pitch;
    });
}

// Steps from a vesicle or cell keep clear of its transfers and of what leaves its cargo.
function spreadOnBig(list, links) {
  const { node, side } = list[0].end;
  const steps = list.filter(one => !isHeadLine(one.link));
  const passing = links
    .flatMap(link => [link.start, link.end])
    .filter(end => end.node.parent === node.key && end.side === side);
  const taken = [...list.filter(one => isHeadLine(one.link)).map(one => one.end.y), ...passing.map(end => end.y)];
  const [low, high] = [
    node.y + Math.min(HEAD_LINE, node.h / 2 - 8),
    node.y + node.h - Math.min(14, node.h / 2 - 8),
  ];
  steps.sort((a, b) => facing(a.link, a.end) - facing(b.link, b.end));
  const wanted = inOrder(
    steps.map(one => facing(one.link, one.end)),
    low,
    high,
  );
  steps.forEach((one, index) => {
    one.end.y = nearestFree(wanted[index], taken, low, high);
    taken.push(one.end.y);
  });
}

const APART = 17;

// Levels as wished, but in their order and apart, within the side of the box.
function inOrder(levels, low, high) {
  const clear = levels.map(level => Math.min(Math.max(level, low), high));
  for (let index = 1; index < clear.length; index++)
    clear[index] = Math.max(clear[index], clear[index - 1] + APART);
  for (let index = clear.length - 1, limit = high; index >= 0; index--, limit = clear[index + 1] - APART)
    clear[index] = Math.min(clear[index], limit);
  return clear;
}

function nearestFree(wanted, taken, low, high) {
  const isFree = y => taken.every(other => Math.abs(other - y) >= APART - 0.01);
  for (let shift = 0; shift <= high - low; shift += 1) {
    for (const y of [wanted - shift, wanted + shift]) if (y >= low && y <= high && isFree(y)) return y;
  }
  return wanted;
}

function edgeOf({ node, side, y }) {
  const inset = insetAt(node, y);
  return side === 'right' ? node.x + node.w - inset : node.x + inset;
}
