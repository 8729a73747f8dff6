// The bodies: soft cells, round vesicles, each with two fine lines and a row of dots between. A cell has the same outline
// everywhere, by its id.
import { PAD } from './columns.js';
import { LINE, placeTabs } from './sizes.js';

export function drawBodies({ actors }, zones, columns, { bands }) {
  const bodies = [];
  for (const band of bands.values()) {
    if (!band.cell) continue;
    const { first, count } = zones;
    const a = columns[2 * first[band.zone]];
    const b = lastOf(band, columns.slice(a.index, 2 * (first[band.zone] + count[band.zone]) - 1));
    let [left, right] = [a.x - PAD.left, b.x + b.w + PAD.right];
    const least = Math.max(band.cell.faint ? 120 : 150, band.cell.textWidth + 56);
    if (right - left < least) right = left + least;
    if (band.zone === 0 && right - left <= least)
      [left, right] = [b.x + b.w + PAD.right - least, b.x + b.w + PAD.right];
    const rect = { x: left, y: band.top, w: right - left, h: band.bottom - band.top };
    bodies.push(cell(band, rect));
  }
  const vesicle = actors.find(one => one.body === 'vesicle');
  if (vesicle) bodies.push(round(vesicle));
  for (const one of actors) if (one.surface && vesicle) one.stalk = bodies.at(-1).edge(one.y, 1) - 4;
  for (const one of actors.filter(it => !it.body)) {
    const top = one.y - one.tabTop;
    if (one.surface) placeTabs(one, one.x + 14, top, one.x);
    else placeTabs(one, one.x + one.w / 2, top);
  }
  return bodies;
}

// The last column with something of the cell; all of the source, which is left at its right.
function lastOf(band, columns) {
  const used = columns.filter(column => column.items.some(one => one.band === band.name));
  return (band.zone === 3 && used.at(-1)) || (band.zone === 3 ? columns[0] : columns.at(-1));
}

function cell(band, rect) {
  const { cell: one } = band;
  const shape = softShape(one.entity.id, rect);
  let y = band.empty ? rect.y + rect.h / 2 - one.textHeight / 2 : rect.y + 16;
  const titles = one.lines.map(line => {
    const at = {
      ...line,
      x: rect.x + rect.w / 2,
      baseline: y + LINE[line.style] - 5,
      y,
      w: one.textWidth,
      h: LINE[line.style],
    };
    y += LINE[line.style];
    return { ...at, x: rect.x + rect.w / 2 - one.textWidth / 2, middle: rect.x + rect.w / 2 };
  });
  placeTabs(one, rect.x + rect.w / 2, rect.y);
  return { ...base(one), rect, ...shape, titles };
}

const base = one => ({
  key: one.key,
  one,
  tabs: one.tabs,
  kind: one.body,
  faint: one.faint,
  dashed: one.dashed,
});

function round(one) {
  const { r, y } = one;
  const cx = one.x + r;
  let top = one.nameTop;
  const titles = one.lines.map(line => {
    const at = {
      ...line,
      middle: cx,
      x: cx - one.textWidth / 2,
      baseline: top + LINE[line.style] - 5,
      y: top,
      w: one.textWidth,
      h: LINE[line.style],
    };
    top += LINE[line.style];
    return at;
  });
  placeTabs(one, cx, y - r);
  const reach = (at, side) => cx + side * Math.sqrt(Math.max(0, r * r - (at - y) ** 2));
  const d = one.product
    ? roundedBox({ x: cx - r, y: y - r, w: 2 * r, h: 2 * r })
    : `M${tenths(cx - r)} ${tenths(y)}a${tenths(r)} ${tenths(r)} 0 1 1 ${tenths(2 * r)} 0a${tenths(r)} ${tenths(r)} 0 1 1 ${tenths(-2 * r)} 0Z`;
  return {
    ...base(one),
    rect: { x: cx - r, y: y - r, w: 2 * r, h: 2 * r },
    d,
    titles,
    product: one.product,
    edge: (at, side) => (one.product ? cx + side * r : reach(at, side)),
  };
}

// Four numbers between 0 and 1 from an id, the same everywhere.
function seeds(id) {
  let hash = 2166136261;
  return Array.from({ length: 4 }, (_, index) => {
    for (const letter of `${id}${index}`) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619) >>> 0;
    return (hash % 1000) / 1000;
  });
}

// A rounded outline that holds the corners of what stands within, a little uneven.
function softShape(id, { x, y, w, h }, even = '') {
  const [a, b, c, d] = seeds(id);
  const [cx, cy, rx, ry] = [x + w / 2, y + h / 2, w / 2, h / 2];
  const [ux, uy] = [1 - INNER.x / rx, 1 - INNER.y / ry].map(part => Math.max(0.2, part));
  let power = even ? (even === 'full' ? 2.6 : 2) : 2.6;
  while (!even && power < 14 && ux ** power + uy ** power > 0.86) power += 0.2;
  const swell = angle =>
    1 + 0.012 + 0.012 * Math.sin(2 * angle + 6 * a) + 0.009 * Math.sin(3 * angle + 6 * b + c) + 0.004 * d;
  const points = Array.from({ length: STEPS }, (_, index) => {
    const angle = (2 * Math.PI * index) / STEPS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const far = swell(angle);
    return [
      cx + far * rx * Math.sign(cos) * Math.abs(cos) ** (2 / power),
      cy + far * ry * Math.sign(sin) * Math.abs(sin) ** (2 / power),
    ];
  });
  const turned = points.map(([px, py]) => [py, px]);
  return {
    d: smooth(points),
    edge: (at, side) => edgeAt(points, cx, at, side),
    top: at => edgeAt(turned, cy, at, -1),
    bottom: at => edgeAt(turned, cy, at, 1),
  };
}

const STEPS = 40;
const INNER = { x: 30, y: 20 };

// In steps from one point to the next, which takes half of the letters.
function smooth(points) {
  const at = index => points[(index + points.length) % points.length];
  let [x, y] = points[0].map(tenths);
  let d = `M${x} ${y}`;
  for (let index = 0; index < points.length; index++) {
    const [p, q, r, s] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const bends = [
      q[0] + (r[0] - p[0]) / 6,
      q[1] + (r[1] - p[1]) / 6,
      r[0] - (s[0] - q[0]) / 6,
      r[1] - (s[1] - q[1]) / 6,
    ];
    const steps = [...bends, r[0], r[1]].map((value, i) => tenths(value - (i % 2 ? y : x)));
    d += `c${steps.join(' ').replaceAll(' -', '-')}`;
    [x, y] = [tenths(x + steps[4]), tenths(y + steps[5])];
  }
  return `${d}Z`;
}

const tenths = value => Math.round(value * 10) / 10;

// Where the outline is at a height, on the left (-1) or on the right (1).
function edgeAt(points, cx, at, side) {
  let best = cx;
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length];
    if ((y1 - at) * (y2 - at) > 0 || y1 === y2) return;
    const x = x1 + ((at - y1) / (y2 - y1)) * (x2 - x1);
    if ((x - best) * side > 0) best = x;
  });
  return best;
}

const CORNER = 18;

const roundedBox = ({ x, y, w, h }) =>
  `M${tenths(x + CORNER)} ${tenths(y)}h${tenths(w - 2 * CORNER)}q${CORNER} 0 ${CORNER} ${CORNER}v${tenths(h - 2 * CORNER)}q0 ${CORNER} -${CORNER} ${CORNER}` +
  `h${tenths(2 * CORNER - w)}q-${CORNER} 0 -${CORNER} -${CORNER}v${tenths(2 * CORNER - h)}q0 -${CORNER} ${CORNER} -${CORNER}Z`;

/** The outline of a body in an upright scene. */
export function shapeOf(one, rect, full) {
  if (!one.product) return softShape(one.entity.id, rect, one.body === 'vesicle' && (full ? 'full' : 'empty'));
  const { x, y, w, h } = rect;
  return { d: roundedBox(rect), edge: (at, side) => (side > 0 ? x + w : x), top: () => y, bottom: () => y + h };
}
