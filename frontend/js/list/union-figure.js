// The union on the page, in the grammar of all drawings: bodies, signs by their heads, an arrow up or down where there is more
// or less of it.
import { el, statementPath, svg } from '../ui/dom.js';
import { number } from '../ui/cut.js';
import { kept } from '../ui/version.js';
import { renderActor } from '../render/actor.js';
import { headPath } from '../render/heads.js';
import { renderLegend } from '../render/legend.js';
import { pageMeasure } from '../render/measure.js';
import { SAYS } from './words.js';
import { FEW_EFFECTS, unionOf } from './union.js';
import { planUnion } from './union-plan.js';

const NAMED = 'What the cargo of the list does';

/** @param {{ items: any[], effects: any[] }} answer @param {AbortSignal} signal */
export function createUnion(answer, signal) {
  if (!answer.effects.length) return null;
  const frame = el('div', { class: 'list-frame' });
  const foot = el('div', { class: 'list-figure-foot' });
  let most = FEW_EFFECTS;
  let picture = null;
  let width = 0;

  function draw() {
    const union = unionOf(answer, most);
    picture = renderUnion(planUnion(union, frame.clientWidth, pageMeasure()));
    frame.replaceChildren(picture);
    foot.replaceChildren(
      renderLegend(encodingsOf(union)),
      ...(union.left ? [renderLeft(union.left, answer.effects.length)] : []),
    );
  }

  const renderLeft = (left, all) =>
    el(
      'p',
      { class: 'quiet', 'data-left': String(left) },
      `The ${number(all - left)} effects that most things push or act on are drawn, of ${number(all)}. `,
      el(
        'button',
        {
          type: 'button',
          class: 'link-button',
          onclick: () => {
            most = Infinity;
            draw();
          },
        },
        'Draw all',
      ),
    );

  const observer = new ResizeObserver(() => {
    if (!frame.clientWidth || frame.clientWidth === width) return;
    width = frame.clientWidth;
    draw();
  });
  observer.observe(frame);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  frame.addEventListener('keydown', event => step(event, frame));
  return {
    element: el(
      'section',
      { class: 'group list-figure', 'aria-labelledby': 'list-figure' },
      el('h2', { id: 'list-figure' }, NAMED),
      frame,
      foot,
    ),
    picture: () => picture,
  };
}

const encodingsOf = ({ cargo, effects, lines }) => [
  ...['positive', 'negative', 'unknown'].filter(sign => lines.some(line => line.sign === sign)),
  ...(lines.some(line => line.inferred) ? ['dashed'] : []),
  ...(cargo.some(one => one.log2fc) || effects.some(one => /creases$/.test(one.verdict)) ? ['changes'] : []),
];

/** @param {ReturnType<typeof planUnion>} plan */
export const renderUnion = ({ width, height, ends, actors, lines }) =>
  svg(
    'svg',
    {
      class: 'drawing scene union',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': NAMED,
    },
    svg('text', { class: 'f-note', x: ends[0], y: 16, 'text-anchor': 'end' }, 'cargo'),
    svg('text', { class: 'f-note', x: ends[1], y: 16 }, 'effects'),
    svg(
      'g',
      { role: 'list', 'aria-label': 'Arrows' },
      lines.map((line, at) => svg('g', { role: 'listitem' }, renderLine(line, at, actors))),
    ),
    actors.map(renderActor),
  );

function renderLine(line, at, actors) {
  const label = key => actors.find(one => one.key === key).label;
  const words = `${label(line.from)} ${line.hedged ? 'perhaps ' : ''}${SAYS[line.says]} ${label(line.to)}. ${line.records.join(', ')}`;
  const head = headPath(line.head, line.tip);
  return svg(
    'a',
    {
      class: `union-line arc arc--${line.sign}${line.inferred ? ' is-dashed' : ''}`,
      href: kept(line.records.length > 1 ? pathsOf(line) : statementPath(line.records[0])),
      'aria-label': words,
      'data-line': line.key,
      'data-sign': line.sign,
      tabindex: at === 0 ? '0' : '-1',
    },
    svg('title', null, words),
    svg('path', { class: 'arc-hit', d: line.d }),
    svg('path', { class: 'arc-wash', d: line.d }),
    svg('path', { class: 'arc-line', d: line.d }),
    head && svg('path', { class: `arc-head arc-head--${line.head}`, d: head }),
  );
}

const pathsOf = ({ from, to }) => `/find?${new URLSearchParams({ from, to })}`.replaceAll('%3A', ':');

// One arrow is in the order of the tabulator; from it the arrow keys lead to the others.
function step(event, frame) {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const all = [...frame.querySelectorAll('.union-line')];
  const at = all.indexOf(event.target.closest('.union-line'));
  if (!by || at < 0) return;
  event.preventDefault();
  const next = all[(at + by + all.length) % all.length];
  all[at].setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
