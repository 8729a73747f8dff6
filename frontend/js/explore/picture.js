// The landscape as SVG: lanes as lists of ends, lines as a list of links.
import { svg } from '../ui/dom.js';
import { LANES, NONE } from './lanes.js';
import { bands } from './plan.js';
import { sentence, restsOn, endWords } from './words.js';

const LINE = 14;
const SAME = 'none';

/** Thicker with more papers. */
const weight = papers => (papers === 0 ? 1 : Math.min(5, 0.9 + papers * 0.8));

/**
 * @param {ReturnType<import('./plan.js').plan>} plan
 * @param {{ first: number, href: (line: any) => string, lineWords?: (line: any) => string }} shape
 *   first: the first lane that is shown; href: where a line leads
 */
export function draw(plan, { first, href, lineWords = line => `${sentence(line)} ${restsOn(line)}.` }) {
  const { columns, lines, width, height, pitch } = plan;
  const lanes = columns.map((column, at) => renderLane(column, LANES[first + at]));
  const shown = [...lines].sort((a, b) => a.ys[0] - b.ys[0]);
  return svg(
    'svg',
    {
      class: 'landscape',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'group',
      'aria-label': 'All mechanisms, in lanes',
    },
    svg(
      'g',
      { role: 'list', 'aria-label': 'Lines', class: 'landscape-lines' },
      shown.map((line, at) =>
        svg(
          'g',
          { role: 'listitem' },
          renderLine(line, columns, { pitch, at, href: href(line), words: lineWords(line) }),
        ),
      ),
    ),
    lanes,
  );
}

function renderLine(line, columns, { pitch, at, href, words }) {
  const d = bands(line, columns);
  const tip = columns.at(-1)[0].x;
  const y = line.ys.at(-1);
  return svg(
    'a',
    {
      class: `lane-line is-${line.sign ?? SAME} gaps-${Math.min(3, line.gaps)}`,
      href,
      'data-line': line.key,
      'data-at': String(at),
      'aria-label': words,
      tabindex: at === 0 ? '0' : '-1',
    },
    svg('path', { class: 'arc-hit lane-hit', d: d.join('') }),
    svg('path', { class: 'lane-band', d: d.join(''), 'stroke-width': weight(line.papers) }),
    mark(line.sign, tip, y, Math.min(8, Math.max(4.4, pitch * 1.1))),
    line.conflicts > 0 &&
      svg('circle', {
        class: line.disagreements > 0 ? 'lane-conflict' : 'lane-conflict is-topic',
        cx: tip - 24,
        cy: y,
        r: Math.min(2.6, Math.max(1.6, pitch * 0.42)),
      }),
  );
}

// Sign by shape: an arrow, a bar, a diamond; both where it is mixed, nothing where no steps lead to the effect.
function mark(sign, x, y, size) {
  const half = size / 2;
  const arrow = `M${x - 8} ${y - half}L${x - 1} ${y}L${x - 8} ${y + half}Z`;
  const bar = `M${x - 6} ${y - half}h3.2v${size}h-3.2z`;
  if (sign === 'positive') return svg('path', { class: 'lane-mark', d: arrow });
  if (sign === 'negative') return svg('path', { class: 'lane-mark', d: bar });
  if (sign === 'mixed')
    return svg('path', {
      class: 'lane-mark',
      d: `${bar}M${x - 13} ${y - half}L${x - 7} ${y}L${x - 13} ${y + half}Z`,
    });
  if (sign === 'unknown')
    return svg('path', {
      class: 'lane-mark is-hollow',
      d: `M${x - 8} ${y}l3.5 ${-half}l3.5 ${half}l-3.5 ${half}z`,
    });
  return null;
}

const renderLane = (column, lane) =>
  svg(
    'g',
    { class: `lane lane--${lane.key}` },
    svg(
      'text',
      { class: 'lane-title', x: column[0].x + column[0].width / 2, y: 16, 'text-anchor': 'middle' },
      lane.title,
    ),
    svg(
      'g',
      { role: 'list', 'aria-label': `${lane.title}, ${column.length}` },
      column.map((node, at) => svg('g', { role: 'listitem' }, renderEnd(node, lane, at))),
    ),
  );

function renderEnd(node, lane, at) {
  const { x, y, width, height, rows, squeeze, tallyAlone } = node;
  const tall = (rows.length + Number(tallyAlone)) * LINE;
  const top = y + (height - tall) / 2 + 11;
  return svg(
    'g',
    {
      class: `lane-end${node.key === NONE ? ' is-none' : ''}${node.opens ? ' opens' : ''}`,
      role: 'button',
      tabindex: at === 0 ? '0' : '-1',
      'data-end': `${lane.key} ${node.key}`,
      'aria-label': `${node.label}: ${endWords(node)}${node.opens ? '. Open it' : ''}`,
    },
    svg('rect', { x, y, width, height, rx: 3 }),
    rows.map((row, line) =>
      svg(
        'text',
        {
          class: 'lane-label',
          x: x + 8,
          y: top + line * LINE,
          ...(squeeze[line] && { textLength: squeeze[line], lengthAdjust: 'spacingAndGlyphs' }),
        },
        row,
        !tallyAlone && line === rows.length - 1 && svg('tspan', { class: 'lane-tally', dx: 4 }, node.tally),
      ),
    ),
    tallyAlone && svg('text', { class: 'lane-tally', x: x + 8, y: top + rows.length * LINE }, node.tally),
    node.opens && svg('path', { class: 'lane-more', d: `M${x + width - 14} ${y + height / 2}h7m-3.5 -3.5v7` }),
  );
}
