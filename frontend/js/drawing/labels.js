// Where the words of an arc stand: each place along it is tried, the clearest one wins.
import { sample } from './route.js';

const LINE = 13;
const LIFT = 6;

/**
 * @param {import('./types.js').Link[]} links
 * @param {import('./types.js').Box[]} nodes
 */
export function placeLabels(links, nodes) {
  const walls = nodes
    .filter(node => !node.container && node.lane !== 'vesicle')
    .flatMap(node => [node, ...node.tabs]);
  const frames = nodes.filter(node => node.container || node.lane === 'vesicle');
  const tracks = new Map(links.map(link => [link, sample(link.points)]));
  const padded = block => ({ x: block.x - 2, y: block.y, w: block.w + 4, h: block.h });
  const place = (link, placed) => {
    const score = option =>
      option.blocks.reduce(
        (sum, block) =>
          sum +
          walls.filter(wall => overlap(block, wall)).length * 20 +
          placed.filter(other => overlap(block, other)).length * 20 +
          frames.filter(frame => cutsFrame(block, frame)).length * 6 +
          links.filter(other => tracks.get(other).some(([x, y]) => other !== link && inside(block, x, y))).length *
            4 +
          tracks.get(link).filter(([x, y]) => inside(block, x, y)).length,
        0,
      ) + option.cost;
    link.label = candidates(link)
      .map(option => ({ option, score: score(option) }))
      .sort((a, b) => a.score - b.score)[0].option;
  };
  const blocksOf = some => some.flatMap(link => link.label.blocks.map(padded));
  links.forEach((link, at) => place(link, blocksOf(links.slice(0, at))));
  // Whoever came first did not know of the others: what still stands on another tries once more.
  for (const link of links) {
    const others = blocksOf(links.filter(one => one !== link));
    if (link.label.blocks.some(block => others.some(other => overlap(block, other)))) place(link, others);
  }
}

function candidates(link) {
  const half = link.labelWidth / 2;
  const spots = link.stretches.flatMap(stretch => {
    const cost = (stretch.gap === link.home ? 0 : 2) + (stretch.x2 - stretch.x1 < link.labelWidth ? 5 : 0);
    const [low, high] = [stretch.x1 + half + 2, stretch.x2 - half - 6];
    const middle = (stretch.x1 + stretch.x2) / 2;
    return high > low
      ? [
          [middle, cost],
          [low, cost + 0.5],
          [high, cost + 0.5],
        ].map(([x, c]) => ({ x, y: stretch.y, cost: c }))
      : [
          { x: middle, y: stretch.y, cost },
          { x: low, y: stretch.y, cost: cost + 1 },
        ];
  });
  return spots.flatMap(spot => [
    arrange(link, spot, 'both'),
    arrange(link, spot, 'above'),
    arrange(link, spot, 'below'),
  ]);
}

// "both": the relation above the line and the rest below; else all on one side.
function arrange(link, { x, y, cost }, mode) {
  const small = link.below.map(text => ({ text, style: 'small' }));
  const word = link.above.map(text => ({ text, style: 'arc' }));
  const up = mode === 'both' ? word : mode === 'above' ? [...word, ...small] : [];
  const down = mode === 'both' ? small : mode === 'below' ? [...word, ...small] : [];
  const lines = [
    ...up.map((line, index) => ({ ...line, x, y: y - LIFT - (up.length - 1 - index) * LINE })),
    ...down.map((line, index) => ({ ...line, x, y: y + 14 + index * LINE })),
  ];
  const width = link.labelWidth;
  const blocks = [];
  if (up.length)
    blocks.push({ x: x - width / 2, y: y - LIFT - up.length * LINE + 2, w: width, h: up.length * LINE });
  if (down.length) blocks.push({ x: x - width / 2, y: y + 3, w: width, h: down.length * LINE });
  let tab = null;
  if (link.tab.length) {
    tab = {
      lines: link.tab,
      x: x - width / 2,
      y: y + 8 + down.length * LINE,
      w: width,
      h: link.tab.length * LINE + 8,
    };
    blocks.push({ x: tab.x, y: tab.y - 2, w: tab.w, h: tab.h + 4 });
  }
  const extra = mode === 'both' ? 0 : small.length ? (mode === 'above' ? 1 : 3) : mode === 'above' ? 9 : 3;
  return { lines, blocks, tab, cost: cost + extra };
}

const overlap = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const inside = (block, x, y) => x > block.x && x < block.x + block.w && y > block.y && y < block.y + block.h;

function cutsFrame(block, frame) {
  const crosses = x =>
    x > block.x && x < block.x + block.w && block.y < frame.y + frame.h && frame.y < block.y + block.h;
  const level = y =>
    y > block.y && y < block.y + block.h && block.x < frame.x + frame.w && frame.x < block.x + block.w;
  return crosses(frame.x) || crosses(frame.x + frame.w) || level(frame.y) || level(frame.y + frame.h);
}
