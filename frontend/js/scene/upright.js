// The same scene for a narrow page: bodies from top to bottom, each thing in a row of its own, its arrows from rails at
// the left. Rails of a body run within it, so that what is in a cell stays in it with its arrows; all others run
// outside. The words of an arrow stand over the level piece before its end, a place that nothing else has.
import { shapeOf } from './bodies.js';
import { groupsOf, isDown, isInner } from './groups.js';
import { embrace } from './brace.js';
import { assignRails } from './rails.js';
import { runRails } from './rail-arrows.js';
import { LINE, placeTabs, sizeTabs } from './sizes.js';
import { layGroup, RAIL } from './upright-rows.js';
import { widest, wrap } from '../drawing/text.js';
import { DISPUTED } from './ties.js';

const BODY_GAP = 26;
const VERB = 96;

/**
 * @param {any} cast @param {any[]} ties @param {(text: string, style: string) => number} measure
 * @param {number} tight how much of their width words may take
 */
export function standUpright(cast, ties, measure, tight) {
  const { actors } = cast;
  for (const one of actors) one.ties = ties.filter(tie => tie.to === one);
  for (const tie of ties) wordsOf(tie, measure, VERB * tight);
  const groups = groupsOf(actors, ties);
  const rows = groups.flatMap(group => [...(group.entering ?? []), group.body, ...group.actors].filter(Boolean));
  rows.forEach((one, index) => (one.order = index));
  for (const one of rows)
    one.home = groups.find(
      group => group.body === one || group.actors.includes(one) || group.entering?.includes(one),
    );
  for (const tie of ties) tie.inner = isInner(tie);
  const outer = assignRails(ties.filter(tie => !tie.inner && !isDown(tie, groups)));
  for (const group of groups) group.rails = assignRails(ties.filter(tie => tie.inner === group));
  const left = outer * RAIL + (outer ? 10 : 0);
  let y = 0;
  for (const group of groups) y = layGroup(group, ties, left, y) + BODY_GAP;
  const right = Math.max(...groups.map(group => group.right));
  const bodies = groups.filter(group => group.body).map(group => bodyOf(group, right));
  for (const one of actors)
    if (one.surface) one.stalk = bodies.find(body => body.group === one.home).bottom(one.x + 14) - 4;
  embrace(actors.filter(one => !one.body));
  const arrows = runRails(ties, bodies, { left, rail: RAIL });
  const strips = groups.filter(group => !group.body).map(stripOf);
  return { bodies, arrows, strips };
}

function wordsOf(tie, measure, most) {
  const lines = wrap(tie.word, most, text => measure(text, 'verb')).map(text => ({ text, style: 'verb' }));
  const small = tie.flags.flatMap(flag =>
    wrap(flag, most, text => measure(text, 'note')).map(text => ({
      text,
      style: 'note',
      against: flag === DISPUTED,
    })),
  );
  sizeTabs(tie, measure);
  tie.verb = lines;
  tie.small = small;
  tie.wordsWidth = widest([...lines, ...small], line => measure(line.text, line.style)) + 4;
  tie.above = lines.length * LINE.verb + 5;
  tie.below = small.length * LINE.note + 7;
}

function bodyOf(group, right) {
  const { body } = group;
  const wide = body.body === 'vesicle' ? group.right : right;
  const rect = { x: group.left, y: group.top, w: wide - group.left, h: group.bottom - group.top };
  const middle = rect.x + rect.w / 2;
  let y = group.titleTop;
  const titles = body.lines.map(line => {
    y += LINE[line.style];
    return {
      ...line,
      middle,
      x: middle - body.textWidth / 2,
      baseline: y - 5,
      y: y - LINE[line.style],
      w: body.textWidth,
      h: LINE[line.style],
    };
  });
  placeTabs(body, middle, group.titleTop);
  return {
    key: body.key,
    one: body,
    kind: body.body,
    faint: body.faint,
    dashed: body.dashed,
    product: body.product,
    tabs: body.tabs,
    rect,
    titles,
    group,
    ...shapeOf(
      body,
      rect,
      group.actors.some(one => !one.surface),
    ),
  };
}

const stripOf = ({ name, actors, left, top, right, bottom }) => ({
  name,
  upright: true,
  zone: 3,
  only: actors.length === 0,
  rect: { x: left, y: top - 2, w: right - left, h: bottom - top },
});
