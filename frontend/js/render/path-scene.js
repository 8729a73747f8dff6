// The scene of a path becomes SVG: each stretch with its record and paper over it, and the seams between.
import { statementPath, svg } from '../ui/dom.js';
import { sceneParts } from './scene.js';

const n = value => Math.round(value * 10) / 10;

/** @param {any} scene of pathSceneOf @param {string} called */
export const renderPathScene = (scene, called) =>
  svg(
    'svg',
    {
      class: 'drawing scene',
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      role: 'group',
      'aria-label': `Drawing of ${called}`,
    },
    pathParts(scene),
  );

/** @param {any} scene of pathSceneOf */
export const pathParts = ({ pieces, seams }) =>
  pieces.flatMap((piece, index) => [index > 0 && renderSeam(seams[index - 1]), renderPiece(piece)]);

const renderPiece = ({ record, legs, scene, dx, dy, title }) =>
  svg(
    'g',
    { 'data-stretch': record },
    svg(
      'a',
      { href: statementPath(record), tabindex: '-1', class: 'box-link' },
      svg('text', { class: 'f-note', x: n(title.x), y: n(title.y), 'text-anchor': 'middle' }, title.text),
    ),
    svg('g', { transform: `translate(${n(dx)} ${n(dy)})` }, sceneParts(scene, legs)),
  );

const renderSeam = ({ d, lines }) =>
  svg(
    'g',
    { class: 'seam', 'data-seam': '' },
    svg('path', { class: 'seam-line', d }),
    lines.map(line =>
      svg('text', { class: `f-${line.style}`, x: n(line.x), y: n(line.y), 'text-anchor': 'middle' }, line.text),
    ),
  );
