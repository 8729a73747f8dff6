// Heights: one line of transfers at the head of all boxes, the rows of steps beneath it.
import { CONTENT, TAB } from './boxes.js';
import { CONTAINER } from './columns.js';

export const HEAD_LINE = 18;
const ROW_GAP = 26;
const BODY_PAD = 14;

/**
 * @param {import('./types.js').Box[]} nodes
 * @param {import('./types.js').Column[]} columns
 * @param {import('./types.js').Link[]} links
 * @param {number} top
 */
export function layBands(nodes, columns, links, top) {
  const rows = [];
  const row = index => (rows[index] ??= { head: 0, up: 0, down: 0, foot: 0 });
  const reserve = (index, node) => {
    const at = row(index);
    at.up = Math.max(at.up, node.h / 2 + node.tabHeight);
    at.down = Math.max(at.down, node.h / 2);
  };
  const lane = name => nodes.filter(node => node.lane === name);
  const vesicle = lane('vesicle')[0];
  const contents = lane('inside');

  for (const node of lane('grid')) if (!node.container) reserve(node.row, node);
  lane('outside').forEach((node, index) => {
    node.row = index;
    reserve(index, node);
    row(index).head = Math.max(row(index).head, 20);
  });
  if (contents.length) reserve(0, contents[0]);
  for (const link of links) reserveWords(link, nodes, row);
  row(0);
  if (vesicle)
    row(0).head = Math.max(row(0).head, vesicle.head + (contents.length ? CONTENT.top + stub(contents[0]) : 0));
  for (const node of lane('grid').filter(one => one.container)) {
    if (!node.holds) {
      row(node.row).up = Math.max(row(node.row).up, 0);
    }
    const head = node.holds ? node.head + 4 : Math.max(0, node.head - row(node.row).up - row(node.row).down);
    row(node.row).head = Math.max(row(node.row).head, head + (node.row ? node.tabHeight : 0));
    row(node.lastRow).foot = Math.max(row(node.lastRow).foot, BODY_PAD);
  }
  const tabs = Math.max(0, ...nodes.filter(node => topBox(node)).map(node => node.tabHeight));
  let y = top + tabs;
  for (let index = 0; index < rows.length; index++) {
    const at = row(index);
    at.top = y;
    at.center = y + at.head + at.up;
    at.bottom = at.center + at.down + at.foot;
    y = at.bottom + ROW_GAP;
  }
  placeAll(nodes, columns, rows, { vesicle, contents });
  const ends = nodes.map(node => node.y + node.h);
  return Math.max(...ends);
}

// The words under an arc need their height in the row they stand in.
function reserveWords(link, nodes, row) {
  const node = nodes.find(one => one.key === (link.late ? link.from : link.to));
  makeWay(link, nodes, row);
  if (!node || node.container || node.row === undefined) return;
  const at = row(node.row);
  at.up = Math.max(at.up, 22);
  at.down = Math.max(at.down, 8 + link.below.length * 13 + (link.tab.length ? link.tab.length * 13 + 16 : 0));
}

// An arc that passes between two rows needs a lane for its words there.
function makeWay(link, nodes, row) {
  const [from, to] = [link.from, link.to].map(key => nodes.find(one => one.key === key));
  if (to.row > 0 && to.rank > 0 && from.lane !== 'grid')
    row(to.row).head = Math.max(row(to.row).head, 16 + link.below.length * 13);
}

const topBox = node => ['source', 'vesicle'].includes(node.lane) || (node.container && node.row === 0);
const stub = node => (node.leg?.relation === 'loaded_with' ? CONTENT.stub : 0);

function placeAll(nodes, columns, rows, { vesicle, contents }) {
  const center = node => columns[node.column].x + columns[node.column].w / 2;
  for (const node of nodes) {
    if (node.lane === 'grid' && node.container) {
      node.x = columns[node.column].x - CONTAINER.before;
      node.w = columns[node.lastColumn].right + CONTAINER.after - node.x;
      node.y = rows[node.row].top + (node.row ? node.tabHeight : 0);
      node.h =
        (node.holds
          ? rows[node.lastRow].bottom
          : Math.max(node.y + node.head, node.row ? 0 : node.y + node.head)) - node.y;
    } else if (node.lane === 'grid' || node.lane === 'outside') {
      node.x = center(node) - node.w / 2;
      node.y = node.shape === 'place' ? rows[node.row].top : rows[node.row].center - node.h / 2;
    }
  }
  if (vesicle) placeVesicle(vesicle, contents, rows, center(vesicle));
  let y = rows[0].top;
  for (const node of nodes.filter(one => one.lane === 'source')) {
    node.x = center(node) - node.w / 2;
    node.y = y;
    if (node.acts && node.shape === 'cell') node.h = Math.max(node.h, rows[0].center + 20 - y);
    y = node.y + node.h + 20;
  }
}

function placeVesicle(vesicle, contents, rows, middle) {
  vesicle.x = middle - vesicle.w / 2;
  vesicle.y = rows[0].top;
  let y = rows[0].center - (contents[0]?.h ?? 0) / 2;
  contents.forEach((node, index) => {
    if (index) y += node.tabHeight + stub(node);
    node.x = middle - node.w / 2;
    node.y = y;
    y += node.h + CONTENT.gap;
  });
  if (contents.length) vesicle.h = y - CONTENT.gap + CONTENT.bottom - vesicle.y;
  else if (vesicle.acts) vesicle.h = Math.max(vesicle.h, rows[0].center + 18 - vesicle.y);
}

/**
 * Tabs stand on their box, one above the other.
 * @param {import('./types.js').Box[]} nodes
 */
export function layTabs(nodes) {
  for (const node of nodes) {
    let y = node.y;
    for (const tab of node.tabs) {
      y -= tab.h + TAB.gap;
      Object.assign(tab, { y, x: node.x + node.w / 2 - tab.w / 2 });
    }
  }
}
