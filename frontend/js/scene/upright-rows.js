// Each thing of a group in a row of its own, with a level line for each arrow that it takes.
import { placeTabs, tabsHeight } from './sizes.js';

export const RAIL = 8;
const INSET = 14;
const GAP = 14;
const HEAD = 22;
const WIDEST = 270;

export function layGroup(group, ties, left, top) {
  const { body } = group;
  group.left = left;
  const into = ties.filter(tie => tie.to === body || (tie.to.spans && tie.to.home === group));
  let y = layEntries(group, into, ties, left, top);
  group.top = y;
  const round = body?.body === 'vesicle' && !body.product;
  const x = left + (body ? INSET : 4) + group.rails * RAIL;
  if (body) y += 16 + (round ? 12 : 0) + tabsHeight(body);
  const spanning = group.actors.filter(one => one.spans);
  for (const one of spanning) {
    one.x = left + 44;
    one.y = y + one.tabTop - 4;
    besideTabs(one, { x: one.x + one.w + 3, y: one.y + one.down + 4 }, one.x + one.w + 26, one.y);
    y = Math.max(one.y + one.down, y + tabsHeight(one) - 30) + 6;
    group.wide = one.x + one.w + 26 + Math.max(0, ...one.tabs.map(tab => tab.w)) + 20;
  }
  group.titleTop = y;
  if (body) y += body.textHeight + 6;
  group.right = Math.max(group.wide ?? 0, left + (body ? body.textWidth + 60 : 0));
  for (const one of group.actors.filter(it => !it.spans && !it.surface)) y = layRow(one, group, ties, x, y + GAP);
  group.bottom = y + (body ? 20 + (round ? 10 : 0) : 4);
  if (round) swell(group, left);
  let under = group.bottom;
  group.surface?.forEach((one, index) => {
    one.x = left + 70 - index * 0;
    under = layRow(one, group, ties, left + 8, under + 16);
  });
  return under;
}

// A circle as wide as it is high, or narrower where it holds much.
function swell(group, left) {
  const inner = group.right - left;
  const h = group.bottom - group.top;
  const r = Math.max(62, Math.min(Math.hypot(inner / 2, h / 2) - 12, Math.max(inner, h) / 2 + 10));
  const extra = Math.max(0, 2 * r - h);
  for (const one of group.actors.filter(it => !it.surface)) shift(one, extra / 2);
  group.titleTop += extra / 2;
  group.bottom = group.top + Math.max(h, 2 * r);
  group.right = left + Math.max(inner, Math.min(2 * r, WIDEST));
  for (const one of group.actors.filter(it => !it.surface && !it.ties.length))
    aside(one, (left + group.right - one.w) / 2 - one.x);
}

function aside(one, by) {
  one.x += by;
  for (const tab of one.tabs) {
    tab.at.x += by;
    if (tab.stem) tab.stem.x += by;
  }
}

function shift(one, by) {
  one.y += by;
  if (one.exit) one.exit += by;
  for (const tie of one.ties ?? [])
    if (tie.to === one && tie.port) for (const at of [tie.port, tie.wordsAt]) at.y += by;
  for (const tab of one.tabs) {
    tab.at.y += by;
    if (tab.stem) for (const side of ['from', 'to']) tab.stem[side] += by;
  }
}

// Arrows into a body come from above; each has a line of its own, with its words beside it.
function layEntries(group, into, ties, left, top) {
  let y = top;
  into.forEach((tie, index) => {
    const taken = (group.entering ?? []).filter(one => one.transfer.id === tie.leg?.id);
    y += tabsHeight(tie) + 6;
    tie.port = { x: left + (tie.to.spans ? 58 : 78 + 11 * (into.length - 1 - index)), y };
    tie.wordsAt = { x: left + 82 + 11 * into.length, y: y + 4, start: true };
    besideTabs(tie, { x: tie.port.x + 5, y }, tie.wordsAt.x + 14);
    y += tie.above + tie.below;
    for (const one of taken) y = layRow(one, group, ties, tie.wordsAt.x, y + 6) + HEAD;
  });
  return into.length ? y + 8 : y;
}

function layRow(one, group, ties, x, top) {
  const into = ties.filter(tie => tie.to === one && !tie.to.spans);
  const out = ties.some(tie => tie.from === one);
  let y = top + (one.surface ? Math.max(0, tabsHeight(one) - 40) : tabsHeight(one));
  const words = Math.max(0, ...into.map(tie => tie.wordsWidth));
  one.x = x + (into.length ? words + HEAD + 8 : 12);
  const start = y;
  for (const tie of into) {
    y += tie.above;
    tie.port = { x: one.x - 4, y };
    tie.wordsAt = { x: x + words / 2 + 6, y };
    y += tie.below;
  }
  const bare = one.surface ? one.up + one.down - tabsHeight(one) : one.tabTop + one.down;
  one.y = start + (one.surface ? one.tabTop : bare / 2);
  if (into.length === 1) one.y = Math.max(one.y, into[0].port.y);
  else if (into.length) stretch(one, start, Math.max(bare, y - start));
  let bottom = Math.max(y, one.y + one.down);
  one.exit = out && into.length ? (bottom += 9) - 3 : null;
  const wide = Math.max(one.w, ...one.tabs.map(tab => tab.w));
  group.right = Math.max(group.right ?? 0, one.x + wide + INSET + 6);
  if (one.surface && one.tabs.length) {
    besideTabs(one, { x: one.x + 32, y: one.y }, one.x + Math.max(48, one.w + 14), one.y);
    bottom = Math.max(bottom, one.y + tabsHeight(one) - 4);
    group.wide = one.x + Math.max(48, one.w + 14) + Math.max(...one.tabs.map(tab => tab.w)) + 12;
  } else placeTabs(one, one.x + Math.min(24, one.w / 2), one.y - one.tabTop, one.x);
  return bottom;
}

// Tall enough for all that meet it.
function stretch(one, start, height) {
  one.y = one.surface ? one.y : start + height / 2;
  if (['protein', 'agent'].includes(one.kind) && !one.surface) one.tabTop = one.down = height / 2;
}

// Tabs at the right of what they hit, with a level stem.
function besideTabs(one, point, left, level = null) {
  if (!one.tabs.length) return;
  placeTabs(one, point.x, point.y, left);
  const tab = one.tabs[0];
  tab.stem = { x: point.x, flat: level ?? tab.at.y + tab.h / 2 };
  if (level === null) return;
  const by = level - (tab.at.y + tab.h / 2);
  for (const it of one.tabs) it.at.y += by;
}
