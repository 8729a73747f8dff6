// The size of each box, from its own words.
import { widest, wrap } from './text.js';

export const LINE = { label: 17, strong: 17, small: 14 };
const STRONG = ['cell', 'tissue', 'capsule', 'product'];
const MAX = {
  activity: 124,
  hexagon: 130,
  cell: 132,
  tissue: 132,
  capsule: 158,
  product: 158,
  unstated: 150,
  place: 104,
};
const PAD = { activity: 12, hexagon: 20, cell: 14, tissue: 14, capsule: 22, product: 16, unstated: 14, place: 12 };
const PAD_Y = 8;
export const TAB = { maxWidth: 150, padX: 7, icon: 19, gap: 9 };

// A drawing that would be very wide wraps its words earlier.
const TIGHT = 0.76;

/**
 * @param {import('./types.js').Box} node
 * @param {import('./types.js').Measure} measure
 * @param {boolean} tight
 */
export function sizeNode(node, measure, tight) {
  const small = text => measure(text, 'small');
  const max = Math.round(MAX[node.shape] * (tight ? TIGHT : 1));
  /** @type {import('./types.js').TextStyle} */
  const style = STRONG.includes(node.shape) ? 'strong' : node.shape === 'place' ? 'small' : 'label';
  const labels = wrap(node.label, max, text => measure(text, style));
  const words = node.words.flatMap(word => wrap(word, max, small));
  node.lines = labels.map(text => ({ text, style }));
  for (const text of words) node.lines.push({ text, style: 'small' });
  node.textWidth = Math.max(
    widest(labels, text => measure(text, style)),
    widest(words, small),
  );
  node.textHeight = node.lines.reduce((sum, line) => sum + LINE[line.style], 0);
  node.pad = PAD[node.shape];
  node.w = Math.max(node.textWidth + 2 * node.pad, 56);
  node.h = Math.max(node.textHeight + 2 * PAD_Y, 34);
  node.head = node.h;
  for (const tab of node.tabs) {
    tab.lines = wrap(tab.text, TAB.maxWidth, small);
    tab.w = widest(tab.lines, small) + 2 * TAB.padX + TAB.icon;
    tab.h = tab.lines.length * LINE.small + 6;
  }
  node.tabHeight = node.tabs.reduce((sum, tab) => sum + tab.h + TAB.gap, 0);
  node.outerWidth = Math.max(node.w, ...node.tabs.map(tab => tab.w));
}

/**
 * A box that many arcs meet is tall enough to keep their ends apart.
 * @param {import('./types.js').Box} node
 * @param {import('./types.js').Link[]} links
 */
export function makeRoom(node, links) {
  const coming = links.filter(link => link.to === node.key).length;
  const leaving = links.filter(link => link.from === node.key);
  const ends =
    node.lane === 'source' ? coming + leaving.length : Math.max(coming, leaving.filter(link => link.late).length);
  if (!node.container && node.lane !== 'vesicle') node.h = Math.max(node.h, ends * 17 + 8);
}

export const CONTENT = { gap: 10, top: 4, bottom: 14, side: 18, stub: 22 };

/**
 * The vesicle holds its cargo as one column under its name.
 * @param {import('./types.js').Box} vesicle
 * @param {import('./types.js').Box[]} contents
 */
export function sizeVesicle(vesicle, contents) {
  const stubs = contents.filter(one => one.leg?.relation === 'loaded_with');
  const inner =
    contents.reduce((sum, one) => sum + one.h + one.tabHeight + CONTENT.gap, -CONTENT.gap) +
    stubs.length * CONTENT.stub;
  vesicle.head = vesicle.h;
  vesicle.w = Math.max(vesicle.w, ...contents.map(one => one.outerWidth + 2 * CONTENT.side));
  if (contents.length) vesicle.h = vesicle.head + CONTENT.top + inner + CONTENT.bottom;
  vesicle.outerWidth = Math.max(vesicle.outerWidth, vesicle.w);
}
