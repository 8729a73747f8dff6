// The picture on the page: drawn for the room that there is, with what is pointed at and what is chosen standing out.
import { pageMeasure } from '../render/measure.js';
import { el } from '../ui/dom.js';
import { LANES } from './lanes.js';
import { between, STANDS_OUT } from './lines.js';
import { draw } from './picture.js';
import { plan } from './plan.js';
import { lineHref } from './place.js';
import { explorePath } from './question.js';
import { listenForKeys } from './keys.js';
import { renderPairs } from './pairs.js';

const NARROW = 880;
const SHARES = [12.5, 13.5, 12.5, 16.5];
const NARROW_SHARES = [40, 40];

export function createStage({ ends, lines, place, asked, move }) {
  const frame = el('div', { class: 'explore-frame' });
  const pairs = el('div');
  const element = el('div', { class: 'explore-stage' }, pairs, frame);
  let drawn = { width: 0, pair: -1, picture: null, lines: [] };

  const isNarrow = width => width < NARROW;

  function make(width) {
    const measure = pageMeasure();
    const { pair } = asked();
    if (!isNarrow(width))
      return {
        first: 0,
        lines,
        plan: plan({ lanes: ends, lines, width, shares: SHARES, measure }),
      };
    const merged = between(lines, pair);
    return {
      first: pair,
      lines: merged,
      plan: plan({
        lanes: ends.slice(pair, pair + 2),
        lines: merged,
        width,
        shares: NARROW_SHARES,
        measure,
        room: 700,
      }),
    };
  }

  function redraw() {
    const width = Math.floor(frame.clientWidth);
    const pair = isNarrow(width) ? asked().pair : -1;
    if (!width || (width === drawn.width && pair === drawn.pair)) return;
    const made = make(width);
    const picture = draw(made.plan, {
      first: made.first,
      href: line => hrefOf(line),
      ...(pair >= 0 && { lineWords: line => pairWords(line, made.first) }),
    });
    drawn = { width, pair, picture, lines: made.lines };
    frame.replaceChildren(picture);
    pairs.replaceChildren(...(pair >= 0 ? [renderPairs(asked())] : []));
    standOut();
  }

  const hrefOf = line =>
    line.groups.length > 1
      ? explorePath(asked(), { at: `${LANES[asked().pair].key} ${line.keys[0]}`, line: null })
      : lineHref({ ...line, key: line.groups[0] }, one => explorePath(asked(), { line: one.key, at: null }));

  // What is chosen or asked for stands out, all else steps back.
  function standOut() {
    if (!drawn.picture) return;
    const { line, at, show } = asked();
    const [lane, ...rest] = at?.split(' ') ?? [];
    const place = LANES.findIndex(one => one.key === lane) - Math.max(0, drawn.pair);
    const test =
      (line && (one => one.groups.includes(line))) ||
      (at && (one => one.keys[place] === rest.join(' '))) ||
      STANDS_OUT[show] ||
      null;
    drawn.picture.classList.toggle('has-chosen', Boolean(test));
    drawn.picture.classList.toggle('with-topics', show === 'conflict');
    for (const element of drawn.picture.querySelectorAll('[data-line]')) {
      const on = Boolean(test?.(byKey(element.dataset.line)));
      element.classList.toggle('is-chosen', on);
    }
    for (const element of drawn.picture.querySelectorAll('[data-end]'))
      element.setAttribute('aria-pressed', String(element.dataset.end === at));
  }

  const byKey = key => drawn.lines.find(one => one.key === key);
  const endOf = key =>
    ends
      .flatMap((lane, at) => lane.map(end => ({ name: `${LANES[at].key} ${end.key}`, end })))
      .find(one => one.name === key)?.end;

  function point(target) {
    const element = target.closest?.('[data-line], [data-end]');
    clear();
    if (!element) return place.rest();
    element.classList.add('is-on');
    drawn.picture.classList.add('has-on');
    if (element.dataset.line) {
      const line = byKey(element.dataset.line);
      place.line(drawn.pair >= 0 ? { ...line, lineWords: pairWords(line, drawn.pair) } : line);
      return;
    }
    const [lane] = element.dataset.end.split(' ');
    const at = LANES.findIndex(one => one.key === lane) - Math.max(0, drawn.pair);
    const key = element.dataset.end.slice(lane.length + 1);
    for (const one of drawn.picture.querySelectorAll('[data-line]'))
      one.classList.toggle('is-on', byKey(one.dataset.line).keys[at] === key);
    place.end(endOf(element.dataset.end));
  }

  function clear() {
    drawn.picture?.classList.remove('has-on');
    for (const one of drawn.picture?.querySelectorAll('.is-on') ?? []) one.classList.remove('is-on');
  }

  function open(element) {
    const found = element.closest?.('[data-end]');
    if (!found) return;
    const [lane] = found.dataset.end.split(' ');
    const end = endOf(found.dataset.end);
    const now = asked();
    const whole = { line: null, at: null };
    if (!end.opens) return move({ ...whole, at: found.dataset.end, show: null });
    if (end.key.startsWith('others'))
      return move({ ...whole, more: { ...now.more, [lane]: (now.more[lane] ?? 0) + 1 } });
    return move({ ...whole, open: [...now.open, end.key] });
  }

  return {
    element,
    picture: () => drawn.picture,
    apply() {
      redraw();
      standOut();
    },
    start(signal) {
      for (const kind of ['pointerover', 'focusin']) frame.addEventListener(kind, event => point(event.target));
      for (const kind of ['pointerleave', 'focusout'])
        frame.addEventListener(kind, () => {
          clear();
          place.rest();
        });
      frame.addEventListener('click', event => open(event.target));
      listenForKeys(frame, { go: open });
      const observer = new ResizeObserver(redraw);
      observer.observe(frame);
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}

const pairWords = (line, first) => {
  const [left, right] = [first, first + 1].map(at => LANES[at]);
  const words = (lane, key) =>
    key === 'none' ? lane.none : key.startsWith('others') ? `other ${lane.many}` : line[lane.key].label;
  return `${words(left, line.keys[0])} → ${words(right, line.keys[1])}`;
};
