// The head of a sign as a small glyph for running text.
import { svg } from '../ui/dom.js';
import { headPath } from './heads.js';

const KIND = { positive: 'triangle', negative: 'bar', unknown: 'diamond' };
const INSET = { positive: 13, negative: 4, unknown: 15 };

export const signGlyph = sign =>
  svg(
    'svg',
    { class: 'glyph', viewBox: '0 0 26 18', width: 23, height: 16, 'aria-hidden': 'true' },
    svg(
      'g',
      { class: `arc arc--${sign}` },
      svg('path', { class: 'arc-line', d: `M1 9H${25 - INSET[sign]}` }),
      svg('path', {
        class: `arc-head arc-head--${KIND[sign]}`,
        d: headPath(KIND[sign], { x: 25, y: 9, heading: 1 }),
      }),
    ),
  );
