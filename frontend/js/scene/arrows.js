// The course of each arrow: straight where words are, bent only between columns, level where it ends.

import { LINE, placeTabs } from './sizes.js';
import { corner, nearerTo, TURN, turn } from './turns.js';

const CLEAR = 6;
const STRAIGHT = 16;
const n = value => Math.round(value * 10) / 10;

export function runArrows(ties, cast, bodies) {
  const of = new Map(bodies.map(body => [body.one, body]));
  spread(ties);
  for (const tie of ties) tie.nearer = nearerTo(tie, ties, of);
  return ties.map(tie => run(tie, of));
}

// Several arrows that end at one thing meet it apart.
function spread(ties) {
  const ends = new Map();
  for (const tie of ties) {
    if (tie.to.body) continue;
    const key = `${tie.to.key} ${tie.way}`;
    ends.set(key, [...(ends.get(key) ?? []), tie]);
  }
  for (const list of ends.values()) {
    const one = list[0].to;
    const height = one.surface ? 26 : one.down + Math.min(one.up, one.tabTop ?? one.up);
    const pitch = Math.min(16, Math.max(7, (height - 6) / Math.max(1, list.length - 1)));
    list.sort((a, b) => last(a).y - last(b).y);
    list.forEach((tie, index) => (tie.shift = (index - (list.length - 1) / 2) * pitch));
  }
}

const last = tie => tie.stops.at(-1) ?? tie.from;

function run(tie, of) {
  const slot = tie.stops.find(one => one.kind === 'slot');
  const way = tie.way || 1;
  const [from, to] = [of.get(tie.from), of.get(tie.to)];
  const near = tie.stops[0] ?? tie.to;
  const start = startOf(tie, from, near, way);
  const end = endOf(tie, to, last(tie), way);
  if (!tie.way) return loop(tie, slot, start);
  const stops = tie.upright ? tie.stops.filter(one => one !== slot) : tie.stops;
  // Out of its column before it bends: beside it stand others.
  let at = { ...start, x: beyond(tie.from, way, start.x) };
  let d = `M${n(start.x)} ${n(start.y)}` + (at.x !== start.x ? `L${n(at.x)} ${n(at.y)}` : '');
  if (tie.upright === 'start') {
    const [piece, next] = turn(tie, of, start, (stops[0] ?? { y: end.y }).y, way);
    d = piece;
    at = next;
  }
  for (const one of stops) {
    const [x1, x2] = one.kind === 'slot' || one.full ? [one.x, one.x + one.full] : [one.x, one.x];
    const [enter, leave] = way > 0 ? [x1, x2] : [x2, x1];
    d += bend(at, { x: enter, y: one.y }) + (enter !== leave ? `L${n(leave)} ${n(one.y)}` : '');
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
  d += bend(at, { x: bent, y: end.y });
  const stop = tie.head === 'bar' ? 4 : tie.head === 'none' ? 0 : tie.head === 'chevron' ? 3 : 12;
  d += `L${n(end.x - way * stop)} ${n(end.y)}`;
  return arrow(tie, slot, d, end, way, start);
}

function startOf(tie, body, near, way) {
  const { from } = tie;
  if (body) {
    const { rect } = body;
    const y = Math.max(rect.y + 20, Math.min(rect.y + rect.h - 20, near.y));
    if (body.kind === 'target') return { x: body.edge(y, -1) + (tie.to.zone === 3 ? 6 : -4), y, dot: true };
    return { x: body.edge(y, way) + way * CLEAR, y };
  }
  return { x: way > 0 ? rightOf(from) + 4 : from.x - 4, y: from.y };
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

function loop(tie, slot, start) {
  const x = slot.x - 8;
  const turned = { x: rightOf(tie.to) + 4, y: tie.to.y + (tie.shift ?? 0) };
  const [out, back] = [beyond(tie.from, 1, start.x), beyond(tie.to, 1, turned.x + 14)];
  const d =
    `M${n(start.x)} ${n(start.y)}H${n(out)}C${n(x)} ${n(start.y)} ${n(x)} ${n(slot.y)} ${n(x)} ${n(slot.y)}` +
    `S${n(x)} ${n(turned.y)} ${n(back)} ${n(turned.y)}H${n(turned.x + 6)}`;
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
