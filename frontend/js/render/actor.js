// What stands in a body or beside it: words with the direction of a process, the pill of a protein, the strand of a
// nucleic acid, a ligand out on its membrane, a receptor across it.
import { entityPath, svg } from '../ui/dom.js';
import { GLYPH, LINE } from '../scene/sizes.js';
import { legAttributes } from './arc.js';

const n = value => Math.round(value * 10) / 10;

export function renderActor(one) {
  const classes = [
    'actor',
    `actor--${one.kind}`,
    one.role && `actor--${one.role}`,
    one.dashed && 'is-dashed',
    one.primary && 'is-primary',
    one.surface && 'is-out',
    one.surface === 'contact' && 'is-dashed',
    one.joined && 'is-joined',
  ];
  const body = [
    one.joined && joinedRing(one),
    shapeOf(one),
    one.brace && brace(one.brace),
    wordsOf(one),
    one.direction && direction(one),
  ];
  const words = one.lines.map(line => line.text).join(' ');
  const said = [words, one.direction].filter(Boolean).join(', ');
  return svg(
    'g',
    { class: classes.filter(Boolean).join(' '), 'data-box': one.key },
    one.leg
      ? svg('g', { class: 'box-leg', ...legAttributes(one.leg) }, body)
      : svg(
          'a',
          {
            href: entityPath(one.entity.id),
            tabindex: '-1',
            class: 'box-link',
            'aria-label': `${said}, open its card`,
          },
          body,
        ),
  );
}

function shapeOf(one) {
  const top = one.y - one.tabTop;
  const height = one.tabTop + one.down;
  if (one.surface) return outside(one);
  if (one.kind === 'protein' || one.kind === 'agent')
    return [
      svg('rect', {
        class: 'box-shape',
        x: n(one.x),
        y: n(top),
        width: n(one.w - (one.arrow ?? 0)),
        height: n(height),
        rx: n(Math.min(16, height / 2)),
      }),
      one.spans && receptor(one),
    ];
  const ground = svg('rect', {
    class: 'box-shape actor-ground',
    x: n(one.x - 4),
    y: n(top),
    width: n(one.w + 8),
    height: n(height),
    rx: 6,
  });
  if (one.kind === 'strand') return [ground, strand(one.x + 3, one.y)];
  if (one.kind === 'dot') return [ground, svg('path', { class: 'glyph-dot', d: hexagon(one.x + 9, one.y) })];
  return ground;
}

// What stands on both sides of a seam has a broken ring.
const joinedRing = one =>
  svg('rect', {
    class: 'joined-ring',
    x: n(one.x - 6),
    y: n(one.y - one.tabTop - 4),
    width: n(one.w + 12),
    height: n(one.tabTop + one.down + 8),
    rx: 14,
  });

const brace = ({ x, top, foot }) =>
  svg('path', { class: 'actor-brace', d: `M${n(x + 2)} ${n(top)}h-2V${n(foot)}h2` });

const strand = (x, y) =>
  svg('path', {
    class: 'glyph-strand',
    d: `M${n(x)} ${n(y + 4)}q2.75 -12 5.5 -4t5.5 -4t5.5 -4` + `m-16.5 3v7m5.5 -9v5m5.5 -8v6`,
  });

const hexagon = (x, y) => `M${n(x - 6)} ${n(y)}l3 -5.2h6l3 5.2l-3 5.2h-6Z`;

// A ligand out on the membrane: a stalk in it and a head outside.
function outside(one) {
  const x = one.x + 14;
  const high = one.tabTop + one.down;
  return [
    svg('rect', {
      class: 'box-shape actor-ground',
      x: n(one.x - 2),
      y: n(one.y - one.tabTop),
      width: n(one.w + 8),
      height: n(high),
      rx: 6,
    }),
    svg('path', {
      class: 'ligand-stalk',
      d: one.home ? `M${n(x)} ${n(one.stalk)}V${n(one.y - 14)}` : `M${n(one.stalk)} ${n(one.y)}H${n(x - 14)}`,
    }),
    svg('circle', { class: 'box-shape ligand-head', cx: n(x), cy: n(one.y), r: 14 }),
  ];
}

// A receptor across the membrane: a cup outside, a stalk through it.
function receptor(one) {
  if (one.home) {
    const [x, y] = [one.x + 14, one.y - one.tabTop];
    return svg('path', {
      class: 'receptor',
      d: `M${n(x - 13)} ${n(y - 33)}q0 15 13 15q13 0 13 -15M${n(x)} ${n(y - 18)}V${n(y)}`,
    });
  }
  const [x, y] = [one.x, one.y];
  return svg('path', {
    class: 'receptor',
    d: `M${n(x - 31)} ${n(y - 13)}q15 0 15 13q0 13 -15 13M${n(x - 16)} ${n(y)}H${n(x)}`,
  });
}

function wordsOf(one) {
  const left = one.x + (one.padX ?? 0) + (GLYPH[one.kind] ?? 0);
  const middle = left + one.textWidth / 2;
  let y = one.surface ? one.y + 18 : one.y + (one.down - one.tabTop) / 2 - one.textHeight / 2;
  const leftSet = one.surface || one.kind === 'strand' || one.kind === 'dot';
  const x = one.surface ? one.x : leftSet ? left : middle;
  return svg(
    'text',
    { 'data-box-label': '', 'text-anchor': leftSet ? 'start' : 'middle' },
    one.lines.map((line, index) => {
      y += LINE[line.style];
      return [
        index > 0 && svg('tspan', { class: 't-gap' }, ' '),
        svg('tspan', { class: `f-${line.style}`, x: n(x), y: n(y - 5) }, line.text),
      ];
    }),
  );
}

function direction(one) {
  const x = one.surface ? one.x + one.textWidth + 12 : one.x + one.w - 9;
  const up = one.direction === 'increase';
  const [from, to] = up ? [one.y + 13, one.y - 11] : [one.y - 13, one.y + 11];
  const wing = up ? 8 : -8;
  return svg(
    'g',
    { class: `direction direction--${one.direction}` },
    svg('title', null, one.direction),
    svg('path', { d: `M${n(x)} ${n(from)}V${n(to)}m-6.5 ${wing}l6.5 ${-wing}l6.5 ${wing}` }),
  );
}
