// The course of each arrow of an upright scene: out to the left, along its rail, and in again.
import { arrowOf } from './arrows.js';

const BEND = 7;
const n = value => Math.round(value * 10) / 10;

export function runRails(ties, bodies, { left, rail }) {
  const of = new Map(bodies.map(body => [body.one, body]));
  return ties.map(tie => {
    const start = startOf(tie, of.get(tie.from));
    const home = of.get(tie.inner?.body);
    const x = home ? home.rect.x + 13 + (tie.rails - 1 - tie.rail) * rail : left - 12 - tie.rail * rail;
    const arrow = tie.to.body || tie.to.spans ? enter(tie, of, start, x) : arrive(tie, start, x);
    return tie.down ? arrow : { ...arrow, blocks: [...arrow.blocks, { x, y: start.y, w: 0, h: 0 }] };
  });
}

function startOf(tie, body) {
  const { from } = tie;
  if (body) {
    const y = body.rect.y + body.rect.h - 26;
    const inside = tie.inner ? 8 : -4;
    return { x: body.edge(y, -1) + inside, y, foot: body };
  }
  if (from.exit) return { x: from.x + 9, y: from.exit, stem: from.surface ? from.exit : from.y + from.down };
  return { x: from.x - (from.surface ? 2 : 4), y: from.y };
}

function arrive(tie, start, x) {
  const end = tie.port;
  const stop = stopOf(tie);
  return arrowOf(tie, `${around(start, x, end.y)}H${n(end.x - stop)}`, { ...end, heading: 1 }, start);
}

function enter(tie, of, start, x) {
  const body = of.get(tie.to) ?? of.get(tie.to.home.body);
  const { port } = tie;
  const y = tie.to.spans ? body.top(port.x) - 16 : body.top(port.x) - 6;
  const tip = { x: port.x, y, heading: 1, turn: 90 };
  const stop = stopOf(tie);
  if (tie.down) {
    const from = start.foot;
    return arrowOf(tie, `M${n(port.x)} ${n(from.bottom(port.x) + 6)}V${n(y - stop)}`, tip, {
      x: port.x,
      y: from.bottom(port.x),
    });
  }
  const d = `${around(start, x, port.y)}H${n(port.x - BEND)}q${BEND} 0 ${BEND} ${BEND}V${n(y - stop)}`;
  return arrowOf(tie, d, tip, start);
}

// Out to the rail and along it to a height, both corners rounded.
function around(start, x, y) {
  const way = Math.sign(y - start.y) || 1;
  const bend = Math.min(BEND, Math.abs(y - start.y) / 2, Math.max(1, start.x - x));
  return (
    (start.stem ? `M${n(start.x)} ${n(start.stem)}V${n(start.y)}` : `M${n(start.x)} ${n(start.y)}`) +
    `H${n(x + bend)}q${n(-bend)} 0 ${n(-bend)} ${n(way * bend)}` +
    `V${n(y - way * bend)}q0 ${n(way * bend)} ${n(bend)} ${n(way * bend)}`
  );
}

const stopOf = tie => (tie.head === 'bar' ? 4 : tie.head === 'none' ? 0 : tie.head === 'chevron' ? 3 : 12);
