// One sample of each encoding, on a ground of 36 by 18.
import { svg } from '../ui/dom.js';
import { crossPath, headPath } from './heads.js';
import { symbol } from './modifier.js';
import { markPath } from './shapes.js';

const LINES = {
  positive: 'triangle',
  negative: 'bar',
  unknown: 'diamond',
  marks: 'square',
  binds: 'circle',
  capable: 'none',
  associated: 'none',
};
const INSET = { triangle: 13, bar: 4, diamond: 15, circle: 8, square: 9, none: 1 };

export function sample(kind) {
  const canvas = (...children) => svg('g', { class: 'sample-parts' }, ...children);
  if (LINES[kind]) {
    const head = headPath(LINES[kind], { x: 35, y: 9, heading: 1 });
    const sign = ['positive', 'negative', 'unknown'].includes(kind) ? kind : 'plain';
    return canvas(
      svg(
        'g',
        { class: `arc arc--${sign}` },
        svg('path', { class: 'arc-line', d: `M2 9H${35 - INSET[LINES[kind]]}` }),
        head && svg('path', { class: `arc-head arc-head--${LINES[kind]}`, d: head }),
      ),
    );
  }
  const rect = (classes, rx, x = 4, w = 28) =>
    svg(
      'g',
      { class: `box ${classes}` },
      svg('rect', { class: 'box-shape', x, y: 2.5, width: w, height: 13, rx }),
    );
  switch (kind) {
    case 'transfer':
      return canvas(
        svg(
          'g',
          { class: 'arc arc--transfer' },
          svg('path', { class: 'arc-line', d: 'M2 9H31' }),
          svg('path', { class: 'arc-core', d: 'M2 9H31' }),
          svg('path', {
            class: 'arc-head arc-head--chevron',
            d: headPath('chevron', { x: 35, y: 9, heading: 1 }),
          }),
        ),
      );
    case 'moves':
      return canvas(
        svg(
          'g',
          { class: 'arc arc--move' },
          svg('path', { class: 'arc-line', d: 'M2 9H31' }),
          svg('path', {
            class: 'arc-head arc-head--chevron',
            d: headPath('chevron', { x: 35, y: 9, heading: 1 }),
          }),
        ),
      );
    case 'changes':
      return canvas(
        svg('g', { class: 'direction' }, svg('path', { d: 'M11 16V3m-5 5l5 -5l5 5M26 3V16m-5 -5l5 5l5 -5' })),
      );
    case 'negated':
      return canvas(
        svg(
          'g',
          { class: 'arc arc--plain is-negated' },
          svg('path', { class: 'arc-line', d: 'M2 9H32' }),
          svg('path', { class: 'arc-cross', d: crossPath({ x: 39, y: 9, heading: 1 }) }),
        ),
      );
    case 'dashed':
      return canvas(svg('path', { class: 'sample-dash', d: 'M2 9H34' }));
    case 'carries':
      return canvas(
        rect('box--capsule', 6.5),
        svg('rect', { class: 'sample-inner', x: 12, y: 6, width: 12, height: 6, rx: 1 }),
      );
    case 'unstated':
      return canvas(rect('box--place is-dashed', 4));
    case 'product':
      return canvas(rect('box--product', 3));
    case 'process':
      return canvas(
        svg(
          'g',
          { class: 'box box--hexagon' },
          svg('path', { class: 'box-shape', d: 'M4 9l5-6.5h18L32 9l-5 6.5H9Z' }),
        ),
      );
    case 'joint':
      return canvas(svg('path', { class: 'seam-line', d: 'M18 1V17' }));
    case 'modifier':
      return canvas(svg('g', { class: 'tab' }, symbol('block', 18, 9)));
    case 'agent':
      return canvas(agent('agent agent--block', 'M14 16h8'));
    case 'failing':
      return canvas(agent('agent agent--fails', 'M15 11l6 6m0 -6l-6 6'));
    case 'disputed':
      return canvas(
        svg(
          'g',
          { class: 'dispute' },
          svg('rect', { x: 9, y: 2, width: 18, height: 14, rx: 4 }),
          svg('text', { class: 't-small dispute-sign', x: 18, y: 13, 'text-anchor': 'middle' }, '!'),
        ),
      );
    default:
      return canvas(svg('g', { class: 'box' }, svg('path', { class: 'box-mark', d: markPath(kind, 18, 9) })));
  }
}

// A tab from above, with what its stem ends in.
const agent = (classes, end) =>
  svg(
    'g',
    { class: classes },
    svg('path', { class: 'agent-stem', d: 'M18 9V14' }),
    svg('rect', { class: 'box-shape', x: 5, y: 1, width: 26, height: 9, rx: 4.5 }),
    svg('path', { class: 'agent-head', d: end }),
  );
