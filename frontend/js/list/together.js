// What the things of the list do together, effect by effect: who pushes it up, who down, and what cancels.
import { number } from '../ui/cut.js';
import { el, entityLink, joined, name } from '../ui/dom.js';
import { CANCELS, changeWords, VERDICT } from './words.js';

const FEW = 12;
const NAMES = 10;

/** @param {{ effects: any[], items: any[] }} answer */
export function renderTogether({ effects, items }) {
  if (!effects.length) return null;
  const pushed = effects.filter(one => one.pushed_up.length + one.pushed_down.length > 0);
  const rest = effects.filter(one => !pushed.includes(one));
  const shown = pushed.length ? pushed : rest;
  return el(
    'section',
    { class: 'group list-together', 'aria-labelledby': 'list-together' },
    el('h2', { id: 'list-together' }, 'What they do together'),
    el(
      'p',
      { class: 'quiet' },
      pushed.length
        ? 'A gain of what raises an effect, or a loss of what lowers it, pushes it up; the other way round it is pushed down. '
        : 'Without changes nothing is pushed: each effect stands with what acts on it. ',
      'There is no p-value: a few hundred statements are what somebody chose to study, no sample to draw from.',
    ),
    lines(shown.slice(0, FEW), items),
    folded(shown.slice(FEW), items, 'more'),
    pushed.length > 0 && folded(rest, items, 'acted on, and not pushed'),
  );
}

const lines = (effects, items) =>
  el(
    'ul',
    { class: 'list-effects' },
    effects.map(one => renderEffect(one, items)),
  );

function folded(effects, items, words) {
  if (!effects.length) return null;
  const box = el('div');
  return el(
    'details',
    { class: 'list-more', ontoggle: () => box.childElementCount || box.append(lines(effects, items)) },
    el('summary', null, `${number(effects.length)} ${words}`),
    box,
  );
}

function renderEffect({ effect, verdict, pushed_up: up, pushed_down: down, listed, cancels }, items) {
  const sides = [
    ['up by ', up],
    ['down by ', down],
    ['not pushed by ', listed],
  ].filter(([, places]) => places.length);
  return el(
    'li',
    { 'data-effect': effect.id, 'data-verdict': verdict, 'data-cancels': String(cancels) },
    el('strong', null, entityLink(effect)),
    ': ',
    el('span', { class: `list-verdict list-verdict--${verdict}` }, cancels ? CANCELS : VERDICT[verdict]),
    el(
      'span',
      { class: 'quiet' },
      ', ',
      joined(sides, ([words, places]) => [words, who(places, items)], '; '),
    ),
  );
}

const who = (places, items) => [
  joined(places.slice(0, NAMES), n => whoseName(items[n - 1])),
  places.length > NAMES && ` and ${number(places.length - NAMES)} more`,
];

const whoseName = ({ given, log2fc }) => [
  name(given),
  log2fc !== null && el('span', { class: 'list-change' }, ` ${changeWords(log2fc)}`),
];
