// Heights: bands, and in each column of a band its items in an order and at levels that keep ties short and straight.
import { fillVesicle } from './columns.js';
import { tabsHeight } from './sizes.js';

const GAP = 12;
const TITLE = 42;
const PAD = 24;
const BETWEEN = 22;
const LEAST = 132;
// A transfer leaves its vesicle below what its cargo does.
const LOW = 34;
const ROUNDS = 120;

export function layHeights(columns, zones, { actors }) {
  const bands = new Map();
  for (const zone of [0, 3]) stack(zone, columns, actors, bands);
  const vesicle = actors.find(one => one.body === 'vesicle');
  const items = columns.flatMap(column => column.items);
  for (const one of items) one.y = bandOf(one, bands)?.middle ?? 0;
  if (vesicle) Object.assign(vesicle, { y: 0 });
  for (const one of actors) if (one.zone === 1 && !one.body && !one.surface) one.y = 0;
  if (vesicle) fillVesicle(vesicle);
  for (const one of items) if (one.tie?.relation === 'reaches') one.y += 70;
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 ? [...columns].reverse() : columns;
    for (const column of order) settle(column, bands, round < 24);
  }
  return { bands, strips: strips(bands, columns, actors) };
}

const keyOf = (zone, band) => `${zone} ${band}`;
const bandOf = (one, bands) => bands.get(keyOf(one.zone, one.band));

function stack(zone, columns, actors, bands) {
  const own = columns.filter(column => column.zone === zone);
  const cells = actors.filter(one => one.body && one.zone === zone && one.body !== 'vesicle');
  // What holds nothing stands above, so that what rises from below does not pass it.
  const holds = cell => own.some(column => column.items.some(one => one !== cell && one.band === cell.key));
  cells.sort((a, b) => Number(Boolean(b.faint)) - Number(Boolean(a.faint)) || Number(holds(a)) - Number(holds(b)));
  const names = [...cells.map(one => one.key), 'outside', 'strip'];
  let y = 0;
  let [top, foot] = [null, null];
  for (const name of names) {
    const cell = cells.find(one => one.key === name);
    const need = needOf(own.map(column => column.items.filter(one => one.band === name)));
    if (!cell && !need) continue;
    const title = cell ? TITLE + Math.max(0, cell.textHeight - 20) + tabsHeight(cell) : 26;
    const empty = cell && !need;
    const height = empty
      ? Math.max(cell.faint ? 84 : LEAST, cell.textHeight + 50)
      : Math.max(cell ? LEAST : 0, title + need + PAD);
    const band = {
      zone,
      name,
      cell,
      empty,
      top: y,
      bottom: y + height,
      inner: [y + title, y + height - (cell ? PAD : 6)],
    };
    bands.set(keyOf(zone, name), band);
    if (cell) [top, foot] = [top ?? y, y + height];
    y += height + BETWEEN;
  }
  const middle = top === null ? (y - BETWEEN) / 2 : (top + foot) / 2;
  for (const band of bands.values())
    if (band.zone === zone) {
      for (const side of ['top', 'bottom']) band[side] -= middle;
      band.inner = band.inner.map(level => level - middle);
      if (band.cell) band.cell.reach = band.empty ? (band.top + band.bottom) / 2 : band.bottom - 34;
      if (band.cell) band.cell.middle = (band.top + band.bottom) / 2;
      band.middle = (band.inner[0] + band.inner[1]) / 2;
    }
}

// As high as the fullest column, and high enough for columns of one to stand in a line.
function needOf(columns) {
  const single = columns.map(units).filter(list => list.length === 1);
  const side = name => Math.max(0, ...single.map(([one]) => one[name]));
  return Math.max(0, side('up') + side('down'), ...columns.map(heightOf));
}

const heightOf = items =>
  units(items).reduce((sum, one) => sum + one.up + one.down + GAP, items.length ? -GAP : 0);

// What stands under the arrow of its transfer is one with it.
function units(items) {
  const under = items.filter(one => one.under);
  return items
    .filter(one => !one.under)
    .map(one => {
      const own = under.filter(it => it.under === one);
      return { one, own, up: one.up, down: own.reduce((sum, it) => sum + it.up + it.down + 4, one.down) };
    });
}

function settle(column, bands, sorting) {
  const groups = new Map();
  for (const one of column.items) groups.set(one.band ?? '', [...(groups.get(one.band ?? '') ?? []), one]);
  const free = [];
  for (const items of groups.values()) {
    const band = bandOf(items[0], bands);
    if (band) level(items, band.inner, sorting);
    else free.push(...items);
  }
  if (free.length) level(free, [-Infinity, Infinity], sorting);
}

function level(items, [low, high], sorting) {
  const list = units(items);
  for (const unit of list) {
    unit.wish = unit.one.surface ? within(unit.one) : wishOf(unit.one);
    unit.weight = unit.one.body === 'vesicle' ? 1e6 : unit.one.surface ? 1e5 : unit.one.kind === 'pass' ? 1 : 2;
    unit.now = unit.one.y;
  }
  const by = sorting ? 'wish' : 'now';
  list.sort((a, b) => a[by] - b[by] || (nameOf(a.one) < nameOf(b.one) ? -1 : 1));
  fit(list, low, high);
  for (const unit of list) {
    unit.one.y = unit.at;
    let y = unit.at + unit.one.down;
    for (const it of unit.own) {
      it.y = y + 4 + it.up;
      y = it.y + it.down;
    }
  }
}

// What is out on the membrane stays where the circle is near.
function within(one) {
  const far = one.vesicle.r * 0.55;
  return Math.max(-far, Math.min(far, wishOf(one)));
}

const nameOf = one => (one.tie ? one.tie.key : one.key);

// Least squares with places kept apart: neighbours that want too near become one block.
function fit(list, low, high) {
  let offset = 0;
  const blocks = [];
  list.forEach((unit, index) => {
    if (index) offset += list[index - 1].down + GAP + unit.up;
    unit.offset = offset;
    blocks.push({ sum: (unit.wish - offset) * unit.weight, weight: unit.weight, units: [unit] });
    while (blocks.length > 1 && mean(blocks.at(-2)) > mean(blocks.at(-1))) {
      const last = blocks.pop();
      const before = blocks.at(-1);
      before.sum += last.sum;
      before.weight += last.weight;
      before.units.push(...last.units);
    }
  });
  const least = low + (list[0]?.up ?? 0);
  const most = high - (list.at(-1)?.down ?? 0) - offset;
  for (const block of blocks) {
    const z = Math.max(least, Math.min(most, mean(block)));
    for (const unit of block.units) unit.at = z + unit.offset;
  }
}

const mean = block => block.sum / block.weight;

// The middle of what it is tied to; the bodies of cells take a tie at any height.
function wishOf(one) {
  if (one.body === 'vesicle') return 0;
  const levels = [];
  const ties = one.tie ? [one.tie] : (one.ties ?? []);
  for (const tie of ties) {
    const chain = [tie.from, ...tie.stops, tie.to];
    const at = one.tie ? chain.indexOf(one) : tie.from === one ? 0 : chain.length - 1;
    for (const other of [chain[at - 1], chain[at + 1]])
      if (other && !(other.body && other.body !== 'vesicle'))
        levels.push(other.y + (tie.relation === 'reaches' && other.body ? LOW : 0));
      else if (other?.reach !== undefined && tie.relation === 'reaches') levels.push(other.reach, other.reach);
  }
  if (!levels.length) return one.y;
  return levels.reduce((sum, y) => sum + y, 0) / levels.length;
}

function strips(bands, columns, actors) {
  const out = [];
  for (const band of bands.values()) {
    if (band.cell) continue;
    const own = columns.filter(column => column.zone === band.zone);
    const items = own.flatMap(column => column.items.filter(one => one.band === band.name));
    const left = Math.min(...items.map(one => one.x));
    const right = Math.max(...items.map(one => one.x + Math.max(one.w, one.kind === 'slot' ? one.full : 0)));
    const only = !actors.some(one => one.band !== 'strip' && !one.body);
    out.push({
      name: band.name,
      zone: band.zone,
      only,
      rect: { x: left - 12, y: band.top, w: right - left + 24, h: band.bottom - band.top },
    });
  }
  return out;
}
