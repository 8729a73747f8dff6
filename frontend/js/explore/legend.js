// What lines and marks mean, always beside the picture.
import { el, svg } from '../ui/dom.js';

const SAMPLES = [
  ['positive', 'raises the effect', 'M26 3L33 7.5L26 12Z'],
  ['negative', 'lowers it', 'M27 2.5h3.4v10h-3.4z'],
  ['mixed', 'both are said', 'M27 2.5h3.4v10h-3.4zM19 3L26 7.5L19 12Z'],
  ['unknown', 'changes it, direction not known', 'M26 7.5l4 -4l4 4l-4 4z'],
  ['none', 'no steps lead to it', null],
];

export const renderKey = () =>
  el(
    'ul',
    { class: 'explore-key', 'aria-label': 'Legend' },
    SAMPLES.map(([sign, words, d]) =>
      item(
        words,
        svg('path', { class: 'lane-band', d: 'M1 7.5H26', 'stroke-width': 2 }),
        { sign },
        d && svg('path', { class: sign === 'unknown' ? 'lane-mark is-hollow' : 'lane-mark', d }),
      ),
    ),
    item(
      'in a disagreement: one question, two answers',
      svg('path', { class: 'lane-band', d: 'M1 7.5H34', 'stroke-width': 2 }),
      { sign: 'none' },
      svg('circle', { class: 'lane-conflict', cx: 18, cy: 7.5, r: 3 }),
    ),
    item('thicker: more papers', svg('path', { class: 'lane-band', d: 'M1 7.5H34', 'stroke-width': 4.5 }), {
      sign: 'positive',
    }),
    item('pale: an end is not stated', svg('path', { class: 'lane-band', d: 'M1 7.5H34', 'stroke-width': 2 }), {
      sign: 'positive gaps-2',
    }),
  );

const item = (words, band, { sign }, mark = null) =>
  el(
    'li',
    null,
    svg(
      'svg',
      { class: `landscape-sample is-${sign}`, width: 36, height: 15, viewBox: '0 0 36 15', 'aria-hidden': 'true' },
      band,
      ...[mark].filter(Boolean),
    ),
    words,
  );
