// One arc: a broad invisible line to hit, a wash for the selection, the line, its head and its words.
import { svg } from '../ui/dom.js';
import { pathOf, round } from '../drawing/route.js';
import { crossPath, headPath } from './heads.js';

/**
 * @param {import('../drawing/types.js').Link} arc
 */
export function renderArc(arc) {
  const d = pathOf(arc.points);
  const head = headPath(arc.head, { ...arc.tip, x: round(arc.tip.x), y: round(arc.tip.y) });
  const classes = [
    'arc',
    arc.double ? 'arc--transfer' : `arc--${arc.sign ?? 'plain'}`,
    arc.dashed && 'is-dashed',
    arc.negated && 'is-negated',
  ]
    .filter(Boolean)
    .join(' ');
  const line = svg(
    'g',
    { class: 'arc-course', ...legAttributes(arc.leg), 'data-relation': arc.relation },
    svg('path', { class: 'arc-hit', d }),
    svg('path', { class: 'arc-wash', d }),
    svg('path', { class: 'arc-line', d }),
    arc.double && svg('path', { class: 'arc-core', d }),
    head && svg('path', { class: `arc-head arc-head--${arc.head}`, d: head }),
    arc.negated && svg('path', { class: 'arc-cross', d: crossPath(arc.tip) }),
  );
  return svg(
    'g',
    { class: classes },
    line,
    svg(
      'g',
      { class: 'arc-label', 'aria-hidden': arc.leg ? 'true' : null },
      renderTab(arc.label.tab),
      arc.label.lines.map(words => renderWords(words)),
    ),
  );
}

// The first word of the upper line is the number of the leg.
function renderWords({ text, style, x, y }) {
  const place = { class: `t-${style} arc-words`, x: round(x), y: round(y), 'text-anchor': 'middle' };
  const tag = style === 'arc' && text.match(/^t?\d+ /);
  if (!tag) return svg('text', place, text);
  return svg('text', place, svg('tspan', { class: 'arc-tag' }, tag[0]), text.slice(tag[0].length));
}

function renderTab(tab) {
  if (!tab) return null;
  return svg(
    'g',
    { class: 'dispute' },
    svg('rect', { x: round(tab.x), y: round(tab.y), width: round(tab.w), height: tab.h, rx: 4 }),
    svg(
      'text',
      {
        class: 't-small dispute-sign',
        x: round(tab.x + 11),
        y: round(tab.y + tab.h / 2 + 4),
        'text-anchor': 'middle',
      },
      '!',
    ),
    tab.lines.map((line, index) =>
      svg(
        'text',
        {
          class: 't-small',
          x: round(tab.x + tab.w / 2 + 8),
          y: round(tab.y + 14 + index * 13),
          'text-anchor': 'middle',
        },
        line,
      ),
    ),
  );
}

export const legAttributes = leg =>
  leg && {
    'data-leg': leg.id,
    'data-relation': leg.relation,
    'data-sign': leg.sign,
    'data-negated': leg.negated,
    role: 'button',
    tabindex: '-1',
    'aria-label': leg.name,
  };
