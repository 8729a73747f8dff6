// One box: outline, entity mark, words, and the tabs of its modifiers.
import { entityPath, svg } from '../ui/dom.js';
import { LINE } from '../drawing/boxes.js';
import { radiusOf } from '../drawing/outline.js';
import { round } from '../drawing/route.js';
import { legAttributes } from './arc.js';
import { renderModifier } from './modifier.js';
import { markPath, outline } from './shapes.js';

/**
 * @param {import('../drawing/types.js').Box} box
 */
export function renderBox(box) {
  const classes = [
    'box',
    `box--${box.shape}`,
    box.role && `box--${box.role}`,
    box.dashed && 'is-dashed',
    box.primary && 'is-primary',
  ]
    .filter(Boolean)
    .join(' ');
  const body = [shapeOf(box), box.shape === 'capsule' && membrane(box), box.mark && mark(box)];
  return svg(
    'g',
    { class: classes, 'data-box': box.key },
    wrapped(box, body),
    box.leg && [words(box), tagOf(box)],
  );
}

export const renderTabs = box => box.tabs.map((tab, index) => renderModifier(tab, `${box.key} tab ${index + 1}`));

// Cargo is the button of its leg; every other box with an entity opens its card; opened elsewhere, it is a link to its page.
function wrapped(box, body) {
  if (box.leg) return svg('g', { class: 'box-leg', ...legAttributes(box.leg) }, stub(box), body);
  if (!box.entity) return [body, words(box)];
  const label = `${box.lines.map(line => line.text).join(' ')}, open its card`;
  return svg(
    'a',
    { href: entityPath(box.entity.id), tabindex: '-1', class: 'box-link', 'aria-label': label },
    body,
    words(box),
  );
}

function shapeOf(box, inset = 0) {
  const d = outline(box);
  if (d) return svg('path', { class: 'box-shape', d });
  return svg('rect', {
    class: inset ? 'box-membrane' : 'box-shape',
    x: round(box.x + inset),
    y: round(box.y + inset),
    width: round(box.w - 2 * inset),
    height: round(box.h - 2 * inset),
    rx: Math.max(2, radiusOf(box) - inset),
  });
}

const membrane = box => shapeOf(box, 3.5);

// Cell boxes carry their name at the top left, vesicles at the top, all others in the middle.
function words(box) {
  const left = box.container;
  const top =
    left || (['source', 'vesicle'].includes(box.lane) && box.shape !== 'activity' && box.shape !== 'hexagon');
  const x = left ? box.x + box.pad + 2 : box.x + box.w / 2;
  let y = top ? box.y + 8 : box.y + (box.h - box.textHeight) / 2;
  return svg(
    'text',
    { 'data-box-label': '', 'aria-hidden': box.leg ? 'true' : null, 'text-anchor': left ? 'start' : 'middle' },
    box.lines.map((line, index) => {
      y += LINE[line.style];
      return [
        index > 0 && gap(),
        svg('tspan', { class: `t-${line.style}`, x: round(x), y: round(y - 4) }, line.text),
      ];
    }),
  );
}

// Between two lines a space that takes no room, for those who read or copy the words.
const gap = () => svg('tspan', { class: 't-gap' }, ' ');

const mark = box => svg('path', { class: 'box-mark', d: markPath(box.mark, round(box.x + 14), round(box.y)) });

function tagOf(box) {
  const [x, y] = [round(box.x + box.w - 13), round(box.y)];
  return svg(
    'g',
    { class: 'box-tag', 'aria-hidden': 'true' },
    svg('rect', { x: x - 10, y: y - 6.5, width: 20, height: 13, rx: 3 }),
    svg('text', { class: 't-tag', x, y: y + 3.5, 'text-anchor': 'middle' }, box.leg.tag),
  );
}

// "Loaded with" enters its cargo from above, inside the product.
function stub(box) {
  if (box.leg?.relation !== 'loaded_with') return null;
  const [x, y] = [round(box.x + box.w / 2), round(box.y)];
  return svg(
    'g',
    { class: 'arc--transfer' },
    svg('path', { class: 'arc-line', d: `M${x} ${y - 22}V${y - 3}` }),
    svg('path', { class: 'arc-core', d: `M${x} ${y - 22}V${y - 3}` }),
    svg('path', { class: 'arc-head arc-head--chevron', d: `M${x - 5} ${y - 9}L${x} ${y - 2}L${x + 5} ${y - 9}` }),
  );
}
