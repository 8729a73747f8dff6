// Where the union stands: cargo on the left, effects on the right, in an order with few crossings. Pure.
import { kindOf } from '../scene/actors.js';
import { sizeActors } from '../scene/sizes.js';

const NARROW = 620;
const NARROW_SHARE = 0.58;
const EDGE = 6;
const HEAD = 28;
const GAP = 10;
/** Heads of arrows that end at one thing stand apart. */
const PITCH = 18;
const SWEEPS = 6;
const STOP = { bar: 4, none: 0 };
const HEADS = { positive: 'triangle', negative: 'bar', unknown: 'diamond', plain: 'none' };
const MOST_WIDE = 900;
/** Arrows need so much room; where there is less, the picture is drawn smaller. */
const LEAST = 96;

/**
 * @param {import('./union.js').Union} union
 * @param {number} room how wide the page is
 * @param {(text: string, style: string) => number} measure
 */
export function planUnion(union, room, measure) {
  const left = union.cargo.map(({ thing, log2fc }) => actorOf(thing, 'cargo', directionOf(log2fc)));
  const right = union.effects.map(({ thing, verdict }) => actorOf(thing, 'effect', PUSHED[verdict] ?? null));
  sizeActors({ actors: [...left, ...right] }, measure, room < NARROW ? NARROW_SHARE : 1);
  const places = order(union, left, right);
  const width = Math.max(Math.min(room, MOST_WIDE), 2 * EDGE + widest(left) + LEAST + widest(right));
  for (const one of [...left, ...right]) grow(one, places.of(one.key).length);
  const tall = Math.max(...[places.left, places.right].map(column => sum(column)));
  const ends = [EDGE + widest(left), width - EDGE - widest(right)];
  stack(places.left, tall, one => ends[0] - one.w);
  stack(places.right, tall, () => ends[1]);
  return {
    width,
    height: Math.ceil(HEAD + tall + EDGE),
    ends,
    actors: [...places.left, ...places.right],
    lines: spread(union.lines, places, ends),
  };
}

const PUSHED = { increases: 'increase', decreases: 'decrease' };

const directionOf = log2fc => (log2fc > 0 ? 'increase' : log2fc < 0 ? 'decrease' : null);

const actorOf = (thing, role, direction) => ({
  key: thing.id,
  entity: thing,
  label: thing.label,
  words: [],
  role,
  kind: kindOf(thing.type),
  direction,
  tabs: [],
  body: null,
});

const widest = column => Math.max(0, ...column.map(one => one.w));

function grow(one, lines) {
  const half = Math.max(one.up, (lines * PITCH) / 2);
  Object.assign(one, { up: half, down: half, tabTop: half });
}

const sum = column => column.reduce((total, one) => total + 2 * one.up + GAP, 0);

function stack(column, tall, xOf) {
  const gap = column.length > 1 ? Math.min(40, (tall - sum(column)) / (column.length - 1)) : 0;
  let y = HEAD + Math.max(0, (tall - sum(column) - gap * (column.length - 1)) / 2);
  for (const one of column) {
    one.x = xOf(one);
    one.y = y + one.up;
    y += 2 * one.up + GAP + gap;
  }
}

// Each side in turn goes by the mean place of what it is joined to.
function order(union, left, right) {
  const of = new Map([...left, ...right].map(one => [one.key, []]));
  for (const line of union.lines) {
    of.get(line.from).push(line);
    of.get(line.to).push(line);
  }
  let [a, b] = [left, right];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    a = sorted(a, b, line => line.to, of);
    b = sorted(b, a, line => line.from, of);
  }
  return { left: a, right: b, of: key => of.get(key) ?? [] };
}

function sorted(column, beside, endOf, of) {
  const at = new Map(beside.map((one, place) => [one.key, place]));
  const mean = new Map(
    column.map(one => {
      const lines = of.get(one.key);
      return [one.key, lines.reduce((total, line) => total + at.get(endOf(line)), 0) / Math.max(1, lines.length)];
    }),
  );
  return [...column].sort((x, y) => mean.get(x.key) - mean.get(y.key));
}

/** @param {any[]} lines @param {any} places @param {number[]} ends */
function spread(lines, { left, right, of }, [x1, x2]) {
  const actor = new Map([...left, ...right].map(one => [one.key, one]));
  const ys = new Map(lines.map(line => [line.key, { from: 0, to: 0 }]));
  for (const [column, end, other] of [
    [left, 'from', 'to'],
    [right, 'to', 'from'],
  ])
    for (const one of column) {
      const own = [...of(one.key)].sort((p, q) => actor.get(p[other]).y - actor.get(q[other]).y);
      own.forEach((line, place) => (ys.get(line.key)[end] = one.y + (place - (own.length - 1) / 2) * PITCH));
    }
  return lines.map(line => courseOf(line, ys.get(line.key), [x1 + 2, x2 - 6]));
}

function courseOf(line, { from, to }, [x1, x2]) {
  const head = HEADS[line.sign];
  const straight = Math.min(20, (x2 - x1) / 4);
  const bend = (x2 - x1 - straight) / 2;
  const d = `M${n(x1)} ${n(from)}C${n(x1 + bend)} ${n(from)} ${n(x2 - straight - bend)} ${n(to)} ${n(x2 - straight)} ${n(to)}H${n(x2 - (STOP[head] ?? 12))}`;
  return { ...line, d, head, tip: { x: n(x2), y: n(to), heading: 1 } };
}

const n = value => Math.round(value * 10) / 10;
