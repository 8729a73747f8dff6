// What can be taken along: the rows of the picture, the table that the server gives of all, the picture itself.
import { el, svg } from '../ui/dom.js';
import { inlineStyles } from '../take/inline.js';
import { codePanel, fileButton } from '../take/take.js';
import { codeForList } from '../take/code.js';
import { rowsPanel } from '../take/rows.js';
import { save } from '../take/save.js';
import { endKey, endLabel, isOthers, LANES, NONE } from './lanes.js';

const EDGE = 20;

/** @param {string} query @param {{ lines: any[], picture: () => any }} shown filled once it is known */
export const panels = (query, shown) => [
  rowsPanel(
    'landscape',
    () => shown.lines.map(rowOf),
    el(
      'li',
      null,
      fileButton('SVG', 'svg', () => save('landscape.svg', standAlone(shown.picture()), 'image/svg+xml')),
      el('span', { class: 'quiet' }, ' the picture, with editable text'),
    ),
  ),
  codePanel(
    codeForList(`/aggregate?${query}`, { columns: LANES.map(lane => lane.key) }),
    'Each gives all lines of this picture.',
  ),
];

/** As a table of /aggregate has it. */
export const rowOf = line =>
  Object.fromEntries([
    ...LANES.flatMap(lane => {
      const key = endKey(line[lane.key]);
      return [
        [lane.key, key === NONE ? null : endLabel(line[lane.key], lane)],
        [`${lane.key}_id`, key === NONE || isOthers(key) ? null : key],
      ];
    }),
    ['sign', line.sign],
    ...['statements', 'papers', 'hedged', 'negated', 'conflicts'].map(key => [key, line[key]]),
    ['records', line.records.join('|')],
  ]);

// Styles are read in a corner of the page that is always light.
function standAlone(picture) {
  const whole = picture.cloneNode(true);
  const [width, height] = ['width', 'height'].map(key => Number(whole.getAttribute(key)));
  whole.classList.remove('has-on', 'has-chosen');
  whole.setAttribute('viewBox', `${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`);
  whole.prepend(
    svg('title', null, 'All mechanisms on one picture'),
    svg('rect', { class: 'paper-ground', x: -EDGE, y: -EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE }),
  );
  const corner = el('div', { class: 'paper', 'aria-hidden': 'true' }, whole);
  document.body.append(corner);
  inlineStyles(whole);
  const family = getComputedStyle(whole).fontFamily.replaceAll('"', "'");
  corner.remove();
  whole.removeAttribute('class');
  whole.setAttribute('font-family', family);
  for (const one of whole.querySelectorAll('[data-line], [data-end], [data-at]'))
    for (const key of ['data-line', 'data-end', 'data-at']) one.removeAttribute(key);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(whole)}\n`;
}
