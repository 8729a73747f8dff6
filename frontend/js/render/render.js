// The description of a drawing becomes SVG. Boxes first, then the legs in their order.
import { svg } from '../ui/dom.js';
import { round } from '../drawing/route.js';
import { renderArc } from './arc.js';
import { renderBox, renderTabs } from './box.js';

/**
 * @param {import('../drawing/types.js').Drawing} description
 * @param {string} record
 */
export function render(description, record) {
  const { boxes, arcs, headings, width, height } = description;
  const frames = boxes.filter(box => box.container || box.lane === 'vesicle');
  const plain = boxes.filter(box => !frames.includes(box) && !box.leg);
  const cargo = boxes.filter(box => box.leg);
  const legs = [
    ...cargo.map(box => ({ order: orderOf(box.leg), node: () => renderBox(box) })),
    ...arcs.filter(arc => arc.leg).map(arc => ({ order: orderOf(arc.leg), node: () => renderArc(arc) })),
  ].sort((a, b) => a.order - b.order);
  return svg(
    'svg',
    { class: 'drawing', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': `Drawing of ${record}` },
    headings.map(heading => renderHeading(heading)),
    frames.map(box => renderBox(box)),
    plain.map(box => renderBox(box)),
    boxes.flatMap(box => renderTabs(box)),
    arcs.filter(arc => !arc.leg).map(arc => renderArc(arc)),
    legs.map(leg => leg.node()),
  );
}

// Transfers stand before steps, each in the order of their numbers.
const orderOf = leg => (leg.tag.startsWith('t') ? 0 : 1e6) + Number(leg.tag.replace('t', ''));

const renderHeading = ({ text, note, x, y }) =>
  svg(
    'text',
    { class: 't-heading', x: round(x), y },
    text,
    note && svg('tspan', { class: 'heading-note' }, ` · ${note}`),
  );
