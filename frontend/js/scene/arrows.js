// The course of each arrow: straight where words are, bent only between columns, level where it ends.

import { LINE, placeTabs } from './sizes.js';
import { last, spread } from './spread.js';
import { corner, nearerTo, TURN, turn } from './turns.js';

const CLEAR = 6;
const STRAIGHT = 16;
const n = value => Math.round(value * 10) / 10;

export function runArrows(ties, cast, bodies) {
  const of = new Map(bodies.map(body => [body.one, body]));
  spread(ties);
  for (const tie of ties) tie.nearer = nearerTo(tie, ties, of);
  const arrows = ties.map(tie => run(tie, of));
  return arrows.map((one, index) => {
    const early = one.bends.map(bent => earlyOf(bent, one, arrows));
    return early.some(x => x < Infinity) ? run(ties[index], of, early) : one;
  });
}

const HEAD = { long: 14, wide: 8 };

// Where a bend that passes the head of another arrow has to be over: before that head.
function earlyOf([from, to], arrow, arrows) {
  const [low, high] = [from.y, to.y].sort((a, b) => a - b);
  const passed = arrows.filter(
    ({ key, tip }) =>
      key !== arrow.key &&
      tip.heading > 0 &&
      tip.x - HEAD.long < to.x &&
      tip.x > from.x &&
      tip.y > low - HEAD.wide &&
      tip.y < high + HEAD.wide &&
      Math.abs(tip.y - to.y) > HEAD.wide,
  );
  return Math.min(...passed.map(({ tip }) => tip.x - HEAD.long - 2));
}

function run(tie, of, early = []) {
  const slot = tie.stops.find(one => one.kind === 'slot');
  const way = tie.way || 1;
  const [from, to] = [of.get(tie.from), of.get(tie.to)];
  const near = tie.stops[0] ?? tie.to;
  const start = startOf(tie, from, near, way);
  const end = endOf(tie, to, last(tie), way);
  if (!tie.way) return { ...loop(tie, slot, start, from), bends: [] };
  const stops = tie.upright ? tie.stops.filter(one => one !== slot) : tie.stops;
  // Out of its column before it bends: beside it stand others.
  let at = { ...start, x: beyond(tie.from, way, start.x) };
  let d = `M${n(start.x)} ${n(start.y)}` + (at.x !== start.x ? `L${n(at.x)} ${n(at.y)}` : '');
  if (tie.upright === 'start') {
    const [piece, next] = turn(tie, of, start, (stops[0] ?? { y: end.y }).y, way);
    d = piece;
    at = next;
  }
  const bends = [];
  const bendTo = to => {
    const x = early[bends.length] ?? Infinity;
    bends.push([at, to]);
    if (x >= to.x) return bend(at, to);
    return `${bend(at, { x: Math.max(x, at.x + 1), y: to.y })}L${n(to.x)} ${n(to.y)}`;
  };
  for (const one of stops) {
    const [x1, x2] = one.kind === 'slot' || one.full ? [one.x, one.x + one.full] : [one.x, one.x];
    const [enter, leave] = way > 0 ? [x1, x2] : [x2, x1];
    d += bendTo({ x: enter, y: one.y }) + (enter !== leave ? `L${n(leave)} ${n(one.y)}` : '');
    at = { x: leave, y: one.y };
  }
  if (tie.upright === 'end') {
    const x = tie.to.column[way > 0 ? 0 : 1] - way * 11;
    d += `H${n(x - way * TURN)}${corner(x, at.y, end.y, way)}`;
    at = { x: x + way * TURN, y: end.y };
  }
  const edge = beyond(tie.to, -way, end.x);
  const straight = Math.min(STRAIGHT, Math.abs(end.x - at.x) / 2);
  const bent = (end.x - way * straight - edge) * way < 0 ? end.x - way * straight : edge;
  d += bendTo({ x: bent, y: end.y });
  const stop = tie.head === 'bar' ? 4 : tie.head === 'none' ? 0 : tie.head === 'chevron' ? 3 : 12;
  d += `L${n(end.x - way * stop)} ${n(end.y)}`;
  return { ...arrow(tie, slot, d, end, way, start), bends: way > 0 ? bends : [] };
}

function startOf(tie, body, near, way) {
  const { from } = tie;
  if (body) {
    const { rect } = body;
    const y = Math.max(rect.y + 20, Math.min(rect.y + rect.h - 20, near.y));
    if (body.kind === 'target') return { x: body.edge(y, -1) + (tie.to.zone === 3 ? 6 : -4), y, dot: true };
    return { x: body.edge(y, way) + way * CLEAR, y };
  }
  return { x: way > 0 ? rightOf(from) + 4 : from.x - 4, y: from.y + (tie.out ?? 0) };
}

// The edge of its column on that side, or where the arrow is already past it.
function beyond(one, side, x) {
  if (one.body || !one.column) return x;
  const edge = side > 0 ? one.column[1] : one.column[0];
  return (edge - x) * side > 0 ? edge : x;
}

const rightOf = one => (one.surface ? one.x + 32 : one.x + one.w);

function endOf(tie, body, before, way) {
  const { to } = tie;
  if (body) {
    const { rect } = body;
    const y = Math.max(rect.y + 20, Math.min(rect.y + rect.h - 20, before.y));
    return { x: body.edge(y, tie.within ? way : -way) - way * (tie.within ? CLEAR + 4 : CLEAR), y };
  }
  const x = to.spans ? to.x - 30 : way > 0 ? to.x - 4 : rightOf(to) + 4;
  return { x: to.surface && way > 0 ? to.x - 4 : x, y: to.y + (tie.shift ?? 0) };
}

function bend(a, b) {
  if (Math.abs(a.y - b.y) < 0.6) return `L${n(b.x)} ${n(b.y)}`;
  const mid = (a.x + b.x) / 2;
  return `C${n(mid)} ${n(a.y)} ${n(mid)} ${n(b.y)} ${n(b.x)} ${n(b.y)}`;
}

function loop(tie, slot, start, body) {
  const x = slot.x - 8;
  const turned = { x: rightOf(tie.to) + 4, y: tie.to.y + (tie.shift ?? 0) };
  const back = beyond(tie.to, 1, turned.x + 14);
  const end = `${n(back)} ${n(turned.y)}H${n(turned.x + 6)}`;
  if (body) {
    // Out of its own body below, and in again.
    const y = Math.min(body.rect.y + body.rect.h - 16, Math.max(slot.y, turned.y) + 24);
    const from = { x: body.edge(y, 1) + CLEAR, y };
    const d = `M${n(from.x)} ${n(y)}C${n(x + 6)} ${n(y)} ${n(x + 6)} ${n(turned.y)} ${end}`;
    return arrow(tie, slot, d, turned, -1, from);
  }
  const out = beyond(tie.from, 1, start.x);
  const d =
    `M${n(start.x)} ${n(start.y)}H${n(out)}C${n(x)} ${n(start.y)} ${n(x)} ${n(slot.y)} ${n(x)} ${n(slot.y)}` +
    `S${n(x)} ${n(turned.y)} ${end}`;
  return arrow(tie, slot, d, turned, -1, start);
}

function arrow(tie, slot, d, end, way, start) {
  // The words of a turn stand close to its bend.
  const left = !tie.way || (tie.upright === 'end') === way > 0;
  const middle =
    tie.way && !tie.upright
      ? slot.x + slot.full / 2
      : left
        ? slot.x + slot.w / 2
        : slot.x + slot.full - slot.w / 2 + tie.nearer;
  const lines = [
    ...slot.verb.map((line, index) => ({
      ...line,
      x: middle,
      y: slot.y - 7 - (slot.verb.length - 1 - index) * 17,
    })),
    ...slot.small.map((line, index) => ({ ...line, x: middle, y: slot.y + 16 + index * 16 })),
  ];
  placeTabs(slot, middle, slot.y - slot.tabTop);
  const blocks = [
    { x: middle - slot.w / 2, y: slot.y - slot.tabTop, w: slot.w, h: slot.tabTop - 3 },
    ...(slot.small.length
      ? [{ x: middle - slot.w / 2, y: slot.y + 4, w: slot.w, h: slot.small.length * 16 }]
      : []),
    ...slot.tabs.map(tab => tab.at),
    ...tie.stops.map(one => ({ x: one.x, y: one.y - 4, w: one.w, h: 8 })),
  ];
  return { ...tie, d, tip: { x: end.x, y: end.y, heading: way }, start, lines, blocks, slot };
}

/** An upright one: its words stand where its tie says. */
export function arrowOf(tie, d, tip, start) {
  const { x, y, start: left } = tie.wordsAt;
  const place = left ? y + tie.verb.length * LINE.verb - 2 : y - 7;
  const lines = [
    ...tie.verb.map((line, index) => ({ ...line, x, y: place - (tie.verb.length - 1 - index) * LINE.verb })),
    ...tie.small.map((line, index) => ({ ...line, x, y: (left ? place : y) + 16 + index * LINE.note })),
  ].map(line => ({ ...line, anchor: left ? 'start' : 'middle' }));
  const from = left ? x : x - tie.wordsWidth / 2;
  const blocks = [
    { x: from, y: place - tie.verb.length * LINE.verb + 4, w: tie.wordsWidth, h: tie.verb.length * LINE.verb },
    ...(tie.small.length
      ? [{ x: from, y: (left ? place : y) + 4, w: tie.wordsWidth, h: tie.small.length * LINE.note }]
      : []),
    ...tie.tabs.map(tab => tab.at),
  ];
  return { ...tie, d, tip, start, lines, blocks, slot: null };
}
