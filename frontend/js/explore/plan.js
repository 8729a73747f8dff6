// Where everything of the landscape stands. Pure: lanes and lines in, places out.
import { wrap } from '../drawing/text.js';
import { ordered } from './order.js';

const HEAD = 30;
const GAP = 6;
const MOST_GAP = 26;
const PAD = 8;
const LINE = 14;
const MARK = 14;

/**
 * @typedef {{ key: string, label: string, tally: string, opens: boolean }} End
 * @typedef {{ key: string, keys: string[], sign: string | null }} Line
 * @typedef {End & { lane: number, x: number, y: number, width: number, height: number, rows: string[], squeeze: (number | null)[], tallyAlone: boolean }} Node
 *   squeeze: the width that a row is set in whose one word is wider than its end
 * @param {{ lanes: End[][], lines: Line[], width: number, shares: number[], measure: (text: string, style: string) => number, room?: number }} shape
 *   shares: how wide the lanes are, of 100
 */
export function plan({ lanes, lines, width, shares, measure, room = 820 }) {
  const order = ordered(
    lines,
    lanes.map(ends => ends.map(end => end.key)),
  );
  const pitch = Math.min(8, Math.max(3.4, room / Math.max(1, lines.length)));
  const widths = shares.map(share => Math.round((share / 100) * width));
  const between = (width - widths.reduce((a, b) => a + b, 0)) / Math.max(1, lanes.length - 1);
  const columns = order.map((keys, lane) =>
    keys.map(key =>
      sized(
        lanes[lane].find(end => end.key === key),
        lane,
        widths[lane],
        measure,
      ),
    ),
  );
  const counts = lanes.map((_, lane) => countBy(lines, line => line.keys[lane]));
  for (const column of columns)
    for (const node of column)
      node.height = Math.max(node.height, (counts[node.lane].get(node.key) ?? 0) * pitch + 4);
  const tall = Math.max(...columns.map(column => sum(column) + GAP * (column.length - 1)));
  columns.forEach((column, lane) => {
    const x = Math.round(widths.slice(0, lane).reduce((a, b) => a + b, 0) + between * lane);
    stack(column, x, tall);
  });
  const nodes = new Map(columns.flat().map(node => [`${node.lane} ${node.key}`, node]));
  return { width, height: HEAD + tall + 4, columns, nodes, lines: threaded(lines, columns, nodes), pitch };
}

/** @returns {Node} */
function sized(end, lane, width, measure) {
  const room = width - 2 * PAD - (end.opens ? MARK : 0);
  const rows = wrap(end.label, room, text => measure(text, 'arc'));
  const tallyAlone = measure(`${rows.at(-1)} `, 'arc') + measure(end.tally, 'small') > room;
  const height = (rows.length + Number(tallyAlone)) * LINE + 6;
  const squeeze = rows.map(row => (measure(row, 'arc') > room ? room : null));
  return { ...end, lane, width, rows, squeeze, tallyAlone, x: 0, y: 0, height };
}

const sum = column => column.reduce((total, node) => total + node.height, 0);

// Lanes that need less room have wider gaps, so that all end together where they can.
function stack(column, x, tall) {
  const gap = Math.min(MOST_GAP, (tall - sum(column)) / Math.max(1, column.length - 1));
  let y = HEAD;
  for (const node of column) {
    Object.assign(node, { x, y });
    y += node.height + gap;
  }
}

function countBy(items, keyOf) {
  const counts = new Map();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

const SIGNS = ['positive', 'mixed', 'unknown', null, 'negative'];
const middle = node => node.y + node.height / 2;

// Each line leaves an end where it came in. In the last lane lines of one sign stand together, so that each end shows
// what raises it and what lowers it; elsewhere the one that comes from above stands above.
function threaded(lines, columns, nodes) {
  const at = (line, lane) => nodes.get(`${lane} ${line.keys[lane]}`);
  const last = columns.length - 1;
  const from = (line, lane) => {
    const beside = [lane - 1, lane + 1].filter(one => one >= 0 && one <= last);
    return beside.reduce((total, one) => total + middle(at(line, one)), 0) / beside.length;
  };
  const ys = new Map(lines.map(line => [line.key, []]));
  columns.forEach((column, lane) => {
    const through = new Map(column.map(node => [node.key, []]));
    for (const line of lines) through.get(line.keys[lane]).push({ line, from: from(line, lane) });
    for (const node of column) {
      const sorted = through
        .get(node.key)
        .sort(
          (a, b) =>
            (lane === last ? SIGNS.indexOf(a.line.sign) - SIGNS.indexOf(b.line.sign) : 0) ||
            a.from - b.from ||
            (a.line.key < b.line.key ? -1 : 1),
        );
      const step = (node.height - 4) / Math.max(1, sorted.length);
      sorted.forEach(({ line }, place) => (ys.get(line.key)[lane] = node.y + 2 + step * (place + 0.5)));
    }
  });
  return lines.map(line => ({ ...line, ys: ys.get(line.key) }));
}

/** The bands of a line, one between each two lanes; the last leaves room for the mark of its sign. */
export function bands(line, columns) {
  return columns.slice(1).map((column, at) => {
    const [left, right] = [columns[at][0], column[0]];
    const last = at + 2 === columns.length;
    const [x1, x2] = [left.x + left.width, right.x - (last ? END : 0)];
    const [y1, y2] = [line.ys[at], line.ys[at + 1]];
    const bend = (x2 - x1) / 2;
    const to = `M${n(x1)} ${n(y1)}C${n(x1 + bend)} ${n(y1)} ${n(x2 - bend)} ${n(y2)} ${n(x2)} ${n(y2)}`;
    return last ? `${to}H${n(x2 + END - MARKED)}` : to;
  });
}

/** Room for the mark of a sign, and how far before the end its line stops. */
export const END = 14;
const MARKED = 8;

const n = value => Math.round(value * 10) / 10;
