// A scene becomes SVG: bodies first, then what stands in them, then the arrows in the order of their legs.
import { svg } from '../ui/dom.js';
import { renderActor } from './actor.js';
import { renderBody } from './body.js';
import { renderFlow } from './flow.js';
import { renderAgent } from './agent.js';

const round = value => Math.round(value * 10) / 10;
const STRIP = { strip: 'cell not stated', outside: 'outside the cells' };
const BODIES = ['source', 'vesicle', 'target'];

/**
 * @param {any} scene of sceneOf
 * @param {string} record
 */
export function renderScene(scene, record) {
  const { left, top, width, height } = scene;
  return svg(
    'svg',
    {
      class: 'drawing scene',
      viewBox: `${round(left)} ${round(top)} ${width} ${height}`,
      role: 'group',
      'aria-label': `Drawing of ${record}`,
    },
    sceneParts(scene),
  );
}

/** @param {any} scene @param {string[]} [order] of ids of its legs, without it that of their numbers */
export function sceneParts({ bodies, actors, arrows, strips }, order) {
  const orderOf = order ? leg => order.indexOf(leg.id) : byNumber;
  const legs = [
    ...actors.filter(one => one.leg).map(one => ({ leg: one.leg, node: () => renderActor(one) })),
    ...arrows.filter(one => one.leg).map(one => ({ leg: one.leg, node: () => renderFlow(one) })),
    ...tabsOf(arrows)
      .filter(tab => tab.leg)
      .map(tab => ({ leg: tab.leg, node: () => renderAgent(tab) })),
  ].sort((a, b) => orderOf(a.leg) - orderOf(b.leg));
  const byLane = [...bodies].sort((a, b) => BODIES.indexOf(a.kind) - BODIES.indexOf(b.kind));
  const quiet = tabsOf([...actors, ...bodies, ...arrows]).filter(tab => !tab.leg);
  return [
    strips.map(renderStrip),
    byLane.map(renderBody),
    actors.filter(one => !one.leg).map(renderActor),
    quiet.length > 0 && svg('g', { class: 'agents-on' }, quiet.map(renderAgent)),
    arrows.filter(one => !one.leg).map(renderFlow),
    legs.map(one => one.node()),
  ];
}

const tabsOf = some => some.flatMap(one => one.tabs);

const byNumber = leg => (leg.tag.startsWith('t') ? 0 : 1e6) + Number(leg.tag.replace('t', ''));

// On the side at which no arrow rises to a cell.
function renderStrip({ name, rect, upright, zone }) {
  const atLeft = upright || zone === 0;
  return svg(
    'g',
    { class: 'strip' },
    svg('path', { class: 'strip-line', d: `M${round(rect.x)} ${round(rect.y + 10)}v-6h${round(rect.w)}v6` }),
    svg(
      'text',
      {
        class: 'f-note',
        x: round(atLeft ? rect.x + 2 : rect.x + rect.w - 2),
        y: round(rect.y - 3),
        'text-anchor': atLeft ? 'start' : 'end',
      },
      STRIP[name],
    ),
  );
}
