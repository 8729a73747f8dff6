// What can be taken along: the rows of the picture, the table that the server gives of all, the picture itself.
import { el } from '../ui/dom.js';
import { standAlone } from '../take/stand-alone.js';
import { codePanel, fileButton } from '../take/take.js';
import { codeForList } from '../take/code.js';
import { rowsPanel } from '../take/rows.js';
import { save } from '../take/save.js';
import { endKey, endLabel, isOthers, LANES, NONE } from './lanes.js';

/** @param {string} query @param {{ lines: any[], picture: () => any }} shown filled once it is known */
export const panels = (query, shown) => [
  rowsPanel(
    'landscape',
    () => shown.lines.map(rowOf),
    el(
      'li',
      null,
      fileButton('SVG', 'svg', () =>
        save('landscape.svg', standAlone(shown.picture(), 'All mechanisms on one picture'), 'image/svg+xml'),
      ),
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
    ...['statements', 'papers', 'hedged', 'negated', 'conflicts', 'disagreements'].map(key => [key, line[key]]),
    ['records', line.records.join('|')],
  ]);
