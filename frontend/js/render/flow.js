// An arrow of a scene: a broad line to hit, a wash for the selection, the course, its head and its words.
import { svg } from '../ui/dom.js';
import { legAttributes } from './arc.js';
import { crossPath, headPath } from './heads.js';

const n = value => Math.round(value * 10) / 10;

export function renderFlow(flow) {
  const { d, tip, lines } = flow;
  const at = tip.turn ? { x: 0, y: 0, heading: 1 } : { ...tip, x: n(tip.x), y: n(tip.y) };
  const turn = tip.turn ? `translate(${n(tip.x)} ${n(tip.y)}) rotate(${tip.turn})` : null;
  const head = headPath(flow.head, at);
  const classes = [
    'arc',
    flow.transfer ? 'arc--move' : `arc--${flow.sign ?? 'plain'}`,
    flow.dashed && 'is-dashed',
    flow.negated && 'is-negated',
  ];
  return svg(
    'g',
    { class: classes.filter(Boolean).join(' ') },
    svg(
      'g',
      { class: 'arc-course', ...legAttributes(flow.leg), 'data-relation': flow.relation },
      svg('path', { class: 'arc-hit', d }),
      svg('path', { class: 'arc-wash', d }),
      svg('path', { class: 'arc-line', d }),
      head && svg('path', { class: `arc-head arc-head--${flow.head}`, d: head, transform: turn }),
      flow.negated && svg('path', { class: 'arc-cross', d: crossPath(at), transform: turn }),
      flow.relation === 'releases' && buds(flow),
    ),
    svg(
      'g',
      { class: 'arc-label', 'aria-hidden': flow.leg ? 'true' : null },
      lines.filter(line => !line.against).map(wordsOf),
      flow.disputed && svg('g', { class: 'dispute' }, lines.filter(line => line.against).map(wordsOf)),
    ),
  );
}

const wordsOf = line =>
  svg(
    'text',
    { class: `f-${line.style} arc-words`, x: n(line.x), y: n(line.y), 'text-anchor': line.anchor ?? 'middle' },
    line.text,
  );

// Release is movement: small vesicles on their way.
function buds({ slot }) {
  if (slot?.tabs.length !== 0) return null;
  const y = slot.y - slot.tabTop - 8;
  const [a, b] = [slot.x + slot.full / 2 - 12, slot.x + slot.full / 2 + 14];
  return [
    svg('circle', { class: 'bud', cx: n(a), cy: n(y), r: 6 }),
    svg('circle', { class: 'bud', cx: n(b), cy: n(y - 6), r: 8.5 }),
  ];
}
