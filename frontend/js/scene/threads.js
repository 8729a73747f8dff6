// Each tie as a thread through the columns: free places that it passes, and one that holds its words.
import { widest, wrap } from '../drawing/text.js';
import { DISPUTED } from './ties.js';
import { LINE, sizeTabs, tabsHeight } from './sizes.js';

const VERB = 112;

/** Columns by index: actors stand in even ones, the words of ties in odd ones. */
export function threadTies({ actors }, ties, zones, measure) {
  const total = zones.first[3] + zones.count[3];
  const columns = Array.from({ length: 2 * total + 1 }, (_, index) => ({
    index,
    zone: zoneOf(index, zones),
    items: [],
  }));
  for (const one of actors) {
    if (one.transfer) continue;
    one.col = 2 * one.rank;
    if (!one.body || one.body === 'vesicle')
      if (!(one.zone === 1 && !one.body && !one.surface)) columns[one.col].items.push(one);
  }
  for (const one of actors.filter(it => it.transfer)) {
    const tie = ties.find(it => it.leg?.id === one.transfer.id);
    one.col = slotColumn(tie.from, tie.to, zones);
    columns[one.col].items.push(one);
  }
  for (const one of actors) one.ties = ties.filter(tie => tie.from === one || tie.to === one);
  for (const tie of ties)
    if (isWithin(tie)) toMembrane(tie, columns, actors, measure);
    else thread(tie, columns, zones, measure);
  return columns;
}

// Between two ranks of one zone a column belongs to that zone; between two zones to none.
function zoneOf(index, { first, count }) {
  const of = rank => [0, 1, 2, 3].find(zone => rank >= first[zone] && rank < first[zone] + count[zone]) ?? null;
  if (index % 2 === 0) return of(index / 2);
  const [a, b] = [of((index - 1) / 2), of((index + 1) / 2)];
  return a === b ? a : null;
}

const endOf = one => one.col;

// A body of the target side is met at its left edge, the source cell left at its right.
function columnsOf(from, to, { first, count }) {
  const a =
    from.body === 'source' ? 2 * (first[0] + count[0] - 1) : from.body === 'target' ? 2 * first[3] - 1 : from.col;
  const b = to.body === 'target' ? 2 * first[3] : to.body === 'source' ? 2 * (first[0] + count[0]) - 2 : to.col;
  return [a, from.body === 'target' && to.zone !== 3 ? 2 * first[3] : b === a ? endOf(to) : b, b];
}

function slotColumn(from, to, zones) {
  const [a, , b] = columnsOf(from, to, zones);
  if (a === b) return a % 2 ? a : a + 1;
  if (b > a) return b % 2 ? (b - 2 > a ? b - 2 : b) : b - 1;
  return b % 2 ? b + 2 : b + 1;
}

// From within a cell to that cell: on to its membrane at the right, past all that is in it.
const isWithin = ({ from, to }) =>
  to.body === 'target' && from.zone === 3 && from.band === to.band && !from.transfer;

function toMembrane(tie, columns, actors, measure) {
  Object.assign(tie, { way: 1, stops: [], upright: null, within: true });
  const last = Math.max(...actors.filter(one => one.band === tie.to.band && !one.body).map(one => one.col));
  put(slotOf(tie, measure), tie.from.col + 1, tie, columns);
  for (let col = tie.from.col + 2; col <= last; col++) put(passOf(tie), col, tie, columns);
}

const passOf = tie => ({ kind: 'pass', tie, up: 7, down: 7, w: 0, outer: 0, tabs: [] });

function thread(tie, columns, zones, measure) {
  const [a, , b] = columnsOf(tie.from, tie.to, zones);
  const at = slotColumn(tie.from, tie.to, zones);
  tie.way = Math.sign(b - a);
  tie.stops = [];
  // No column of words between: they stand beside an upright stretch at one end.
  tie.upright = !tie.way
    ? null
    : at === a && (tie.from.transfer || tie.from.body === 'target')
      ? 'start'
      : at === b && tie.to.transfer
        ? 'end'
        : null;
  const step = tie.way || 1;
  const slot = slotOf(tie, measure);
  if (!tie.way || Math.abs(b - a) < 2) {
    put(slot, at, tie, columns);
    return;
  }
  for (let col = a + step; col !== b; col += step) {
    put(col === at ? slot : passOf(tie), col, tie, columns);
  }
  if (!tie.stops.includes(slot)) put(slot, at, tie, columns);
}

function put(item, col, tie, columns) {
  const column = columns[col];
  item.col = col;
  item.zone = column.zone;
  item.band = bandOf(column.zone, tie);
  column.items.push(item);
  tie.stops.push(item);
}

function bandOf(zone, { from, to }) {
  if (zone === 1 || zone === 2 || zone === null) return null;
  if (zone === 0) return from.zone === 0 ? from.band : to.zone === 0 ? to.band : 'strip';
  return to.zone === 3 ? to.band : from.zone === 3 ? from.band : 'strip';
}

function slotOf(tie, measure) {
  const verb = wrap(tie.word, VERB, text => measure(text, 'verb')).map(text => ({ text, style: 'verb' }));
  const small = tie.flags.flatMap(flag =>
    wrap(flag, VERB, text => measure(text, 'note')).map(text => ({
      text,
      style: 'note',
      against: flag === DISPUTED,
    })),
  );
  const w = widest([...verb, ...small], line => measure(line.text, line.style)) + 6;
  sizeTabs(tie, measure);
  const above = verb.length * LINE.verb + 5;
  return {
    kind: 'slot',
    tie,
    verb,
    small,
    w,
    outer: Math.max(w, ...tie.tabs.map(tab => tab.w)),
    tabs: tie.tabs,
    tabTop: above,
    up: above + tabsHeight(tie),
    down: small.length * LINE.note + (tie.leg?.relation === 'releases' ? 8 : 7),
  };
}

// What follows a transfer that a process is stands under its arrow.
export function orderColumns(columns, { actors }) {
  for (const one of actors.filter(it => it.transfer)) {
    const slot = columns[one.col].items.find(it => it.kind === 'slot' && it.tie.leg?.id === one.transfer.id);
    if (!slot) continue;
    one.under = slot;
    one.zone = columns[one.col].zone;
    one.band = slot.band;
  }
}
