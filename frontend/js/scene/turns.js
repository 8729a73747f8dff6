// Upright stretches of an arrow at one of its ends, where no column of words lies between.

import { last } from './spread.js';

export const TURN = 7;
const CLEAR = 6;
const ASIDE = 49;
const APART = 14;
const NEARER = 30;
const n = value => Math.round(value * 10) / 10;

const isDownFromCell = tie => tie.upright === 'start' && tie.from.body;

// Whether another cell lies between one and a level.
const passes = (body, of, y) =>
  [...of.values()].some(one => one.kind === 'target' && (one.rect.y - body.rect.y) * (one.rect.y - y) < 0);

/** How far words of a stretch down from a cell come to it: not where another arrow bends between. */
export function nearerTo(tie, ties, of) {
  const [slot] = tie.stops;
  if (!isDownFromCell(tie)) return 0;
  const bends = ties.some(other => {
    const at = other.stops.findIndex(one => one.col === slot.col);
    if (other === tie || at < 0) return false;
    const here = other.stops[at].y;
    const next = (other.stops[at + 1] ?? other.to).y ?? here;
    return Math.min(here, next) < slot.y + slot.down + 8 && Math.max(here, next) > slot.y - slot.up - 8;
  });
  const beside = ties.some(other => isDownFromCell(other) && passes(of.get(other.from), of, other.to.y));
  return bends || beside ? 0 : NEARER;
}

/**
 * Down (or up) to a level before anything else: from a cell, or beside a process that is a transfer.
 * @returns {[string, { x: number, y: number }]}
 */
export function turn(tie, of, start, y, way) {
  const body = of.get(tie.from);
  if (body) return fromCell(tie, body, of, y);
  const x = tie.from.column[way > 0 ? 1 : 0] + way * 10;
  return [
    `M${n(start.x)} ${n(start.y)}H${n(x - way * TURN)}${corner(x, start.y, y, way)}`,
    { x: x + way * TURN, y },
  ];
}

/** @returns {[string, { x: number, y: number }]} */
function fromCell(tie, body, of, y) {
  const { entry: x, middle } = tie.from;
  if (passes(body, of, y)) return aside(tie, body, y);
  const from = y > middle ? body.bottom(x) + CLEAR : body.top(x) - CLEAR;
  if (y > body.rect.y && y < body.rect.y + body.rect.h) return [`M${n(x)} ${n(y)}`, { x, y }];
  const sign = Math.sign(y - from) || 1;
  return [`M${n(x)} ${n(from)}V${n(y - sign * TURN)}q0 ${sign * TURN} ${TURN} ${sign * TURN}`, { x: x + TURN, y }];
}

/**
 * Out to the left and past the cells between.
 * @returns {[string, { x: number, y: number }]}
 */
function aside(tie, body, y) {
  const start = levelOf(tie.from, body.rect, y > tie.from.middle);
  const x = tie.from.entry - ASIDE;
  const sign = Math.sign(y - start);
  const left = `H${n(x + TURN)}q${-TURN} 0 ${-TURN} ${sign * TURN}`;
  const right = `V${n(y - sign * TURN)}q0 ${sign * TURN} ${TURN} ${sign * TURN}`;
  return [`M${n(body.edge(start, -1) - CLEAR)} ${n(start)}${left}${right}`, { x: x + TURN, y }];
}

// Away from what ends at this cell.
function levelOf(one, { y, h }, low) {
  const ends = one.ties
    .filter(tie => tie.to === one)
    .map(tie => Math.max(y + 20, Math.min(y + h - 20, last(tie).y)));
  const levels = [0.75, 0.87, 0.62].map(part => y + h * (low ? part : 1 - part));
  const room = level => Math.min(APART, ...ends.map(end => Math.abs(end - level)));
  return levels.reduce((best, level) => (room(level) > room(best) ? level : best));
}

/** Along, then down or up to a level, then along again. */
export function corner(x, from, to, way) {
  const sign = Math.sign(to - from);
  const r = Math.min(TURN, Math.abs(to - from) / 2);
  if (r < 1) return `H${n(x)}`;
  const bend = `q${n(way * r)} 0 ${n(way * r)} ${n(sign * r)}`;
  return `H${n(x - way * r)}${bend}V${n(to - sign * r)}q0 ${n(sign * r)} ${n(way * r)} ${n(sign * r)}`;
}
