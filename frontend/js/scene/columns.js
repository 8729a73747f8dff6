// The places of the columns from left to right, and what each needs before and after it.

import { tabsHeight } from './sizes.js';

const BEFORE_WORDS = 22;
const AFTER_WORDS = 26;
export const PAD = { left: 36, right: 30 };
const BETWEEN = 26;
const BESIDE_HEADS = 14;

export function layColumns(columns, zones, { actors }) {
  const vesicle = actors.find(one => one.body === 'vesicle');
  if (vesicle) sizeVesicle(vesicle, actors);
  let x = 0;
  for (const column of columns) {
    const wide = column.items.map(one => one.outer ?? 0);
    column.w = Math.max(0, ...wide);
    const odd = column.index % 2 === 1;
    const starts = bodyStarts(column, zones, actors);
    if (starts) x += PAD.left;
    else if (odd && column.w) x += BEFORE_WORDS;
    else if (odd) x += BETWEEN / 2;
    if (odd && column.zone === null && column.index > 0 && column.index < columns.length - 1)
      column.w = Math.max(column.w, gapOf(column));
    column.x = x;
    x += column.w;
    if (odd) x += column.w ? AFTER_WORDS : BETWEEN / 2;
    if (column.index === 2 * zones.first[3] - 1 && column.items.some(turnsUpright)) x += BESIDE_HEADS;
    if (bodyEnds(column, zones, actors)) x += PAD.right;
  }
  const entry = columns[2 * zones.first[3]]?.x - PAD.left / 2;
  for (const one of actors) if (one.body === 'target') one.entry = entry;
  for (const column of columns)
    for (const one of column.items) {
      one.x =
        one.kind === 'pass' || one.kind === 'slot' ? column.x : column.x + (column.w - (one.outer ?? one.w)) / 2;
      one.full = column.w;
      one.column = [column.x, column.x + column.w];
      if (one.kind !== 'pass' && one.kind !== 'slot')
        one.x = one.surface ? column.x : column.x + (one.outer - one.w) / 2;
    }
}

// An upright stretch passes here, before the heads of what ends at a membrane.
const turnsUpright = ({ tie }) => tie?.upright === 'start';

const gapOf = column => (column.items.some(one => one.kind === 'slot' && one.tie.transfer) ? 78 : 0);

const has = (actors, zone) => actors.some(one => one.body && one.zone === zone && one.body !== 'vesicle');

const bodyStarts = (column, { first, count }, actors) =>
  [0, 3].some(zone => count[zone] && column.index === 2 * first[zone] && has(actors, zone));

const bodyEnds = (column, { first, count }, actors) =>
  [0, 3].some(zone => count[zone] && column.index === 2 * (first[zone] + count[zone] - 1) && has(actors, zone));

const ROW = 8;

// A circle that holds its name and what it carries.
function sizeVesicle(vesicle, actors) {
  const rows = actors.filter(one => one.zone === 1 && !one.body && !one.surface);
  const w = Math.max(vesicle.textWidth, ...rows.map(one => one.outer));
  const h =
    vesicle.textHeight + rows.reduce((sum, one) => sum + one.up + one.down + ROW, 0) + (rows.length ? 6 : 0);
  const outside = actors.filter(one => one.surface);
  const needed = outside.reduce((sum, one) => sum + one.up + one.down + 6, 0) / 1.5;
  for (const one of outside) one.vesicle = vesicle;
  vesicle.rows = rows;
  vesicle.contentHeight = h;
  vesicle.r = Math.max(64, Math.hypot(w / 2, h / 2) + 15, needed / 2);
  vesicle.w = 2 * vesicle.r;
  vesicle.outer = Math.max(vesicle.w, ...vesicle.tabs.map(tab => tab.w));
  vesicle.tabTop = vesicle.r;
  vesicle.up = vesicle.r + tabsHeight(vesicle);
  vesicle.down = vesicle.r;
}

/** Where name and cargo of the vesicle stand once its middle is known. */
export function fillVesicle(vesicle) {
  let y = vesicle.y - vesicle.contentHeight / 2;
  vesicle.nameTop = y;
  y += vesicle.textHeight + (vesicle.rows.length ? 6 : 0);
  for (const one of vesicle.rows) {
    y += ROW;
    one.y = y + one.up;
    one.x = vesicle.x + vesicle.r - one.w / 2;
    one.column = [vesicle.x, vesicle.x + 2 * vesicle.r];
    y += one.up + one.down;
  }
}
