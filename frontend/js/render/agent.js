// An agent as a tab from above: its words, and a stem that ends as it works: a bar, a plus, a cross where it fails.
import { svg } from '../ui/dom.js';
import { legAttributes } from './arc.js';

const HEAD = { block: 'bar', plus: 'triangle', plain: 'none' };

const n = value => Math.round(value * 10) / 10;

export function renderAgent(tab) {
  const { at, stem } = tab;
  const fails = tab.works === false || tab.symbol === 'fails';
  const classes = [
    'agent',
    `agent--${tab.symbol}`,
    fails && 'agent--fails',
    tab.source && 'agent--other',
    tab.works === 'partly' && 'is-partly',
  ];
  const x = n(at.x + at.w / 2);
  const foot = n(stem?.x ?? 0);
  const end = n(stem?.to ?? 0);
  const flat = stem?.flat && n(stem.flat);
  const head = !stem
    ? ''
    : flat
      ? flatHead(fails ? 'fails' : tab.symbol, foot, flat)
      : fails
        ? `M${foot - 5} ${end - 10}l10 10m0 -10l-10 10`
        : tab.symbol === 'block'
          ? `M${foot - 7} ${end}h14`
          : tab.symbol === 'plus'
            ? `M${foot - 5} ${end - 6}l5 6l5 -6`
            : '';
  const body = [
    stem &&
      svg('path', {
        class: 'agent-stem',
        d: flat ? `M${n(at.x)} ${flat}H${foot}` : `M${foot} ${n(stem.from)}V${fails ? end - 5 : end}`,
      }),
    svg('rect', {
      class: 'box-shape',
      x: n(at.x),
      y: n(at.y),
      width: n(at.w),
      height: n(at.h),
      rx: n(Math.min(13, at.h / 2)),
    }),
    head && svg('path', { class: `agent-head${tab.leg ? ` arc-head--${HEAD[tab.symbol]}` : ''}`, d: head }),
    svg(
      'text',
      { 'data-box-label': '', 'text-anchor': 'middle' },
      tab.lines.map((line, index) => [
        index > 0 && svg('tspan', { class: 't-gap' }, ' '),
        svg('tspan', { class: 'f-note', x, y: n(at.y + 16 + index * 15) }, line),
      ]),
    ),
  ];
  const box = tab.p ?? null;
  return svg(
    'g',
    { class: classes.filter(Boolean).join(' '), 'data-box': box },
    tab.leg ? svg('g', { class: 'box-leg arc-course', ...legAttributes(tab.leg) }, body) : body,
  );
}

const flatHead = (symbol, x, y) =>
  ({
    fails: `M${x} ${y - 5}l10 10m0 -10l-10 10`,
    block: `M${x} ${y - 7}v14`,
    plus: `M${x + 6} ${y - 5}l-6 5l6 5`,
  })[symbol] ?? '';
