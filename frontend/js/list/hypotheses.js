// What nobody observed: effects to which paths lead only over joints. Asked for when somebody opens it, and apart from all else.
import { api } from '../ui/api.js';
import { number } from '../ui/cut.js';
import { el, entityLink, link, name } from '../ui/dom.js';
import { createTrackRecord } from '../ui/track-record.js';
import { count } from '../ui/words.js';
import { bodyOf } from './saved.js';
import { SAYS } from './words.js';

const PATIENCE = 60_000;
const MS = 5000;
const FEW = 40;

/** @param {import('./table.js').Item[]} items @param {import('./context.js').Context} context @param {AbortSignal} signal */
export function renderHypotheses(items, context, signal) {
  const box = el('div', { class: 'list-hypotheses' });
  const record = createTrackRecord();
  const fill = async () => {
    if (box.childElementCount) return;
    record.fill();
    box.replaceChildren(el('p', { class: 'quiet', role: 'status' }, 'Looking for them…'));
    try {
      const body = { ...bodyOf(items, context), assembled: true, max_ms: MS };
      box.replaceChildren(...told(await api.annotate(body, { signal, patience: PATIENCE })));
    } catch (error) {
      if (!signal.aborted) box.replaceChildren(el('p', { role: 'alert' }, `${error.title ?? error.message}.`));
    }
  };
  return el(
    'details',
    { class: 'list-more list-assembled', ontoggle: fill },
    el('summary', null, 'Hypotheses: assembled over several statements, observed by nobody'),
    record.element,
    box,
  );
}

function told({ items, complete }) {
  const all = items.flatMap(one => one.hypotheses.map(hypothesis => ({ one, hypothesis })));
  return [
    el(
      'p',
      { class: 'quiet' },
      `${count(all.length, 'hypothesis', 'hypotheses')}, at most three for each thing; they push nothing. `,
      !complete && 'Not all were looked for: the time was up. ',
      all.length > FEW && `The first ${number(FEW)} are shown.`,
    ),
    el(
      'ul',
      { class: 'list-effects' },
      all
        .slice(0, FEW)
        .map(({ one, hypothesis: { effect, verdict, paths } }) =>
          el(
            'li',
            { 'data-hypothesis': effect.id },
            name(one.given),
            ` perhaps ${SAYS[verdict]} `,
            entityLink(effect),
            ': ',
            link(findPath(one.entity.id, effect.id), count(paths, 'assembled path')),
          ),
        ),
    ),
  ];
}

const findPath = (from, to) => `/find?${new URLSearchParams({ from, to })}`.replaceAll('%3A', ':');
