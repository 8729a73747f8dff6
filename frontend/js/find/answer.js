// What was found: documented and assembled apart, assembled ones grouped by pattern, and how complete it is.
import { el, link } from '../ui/dom.js';
import { renderHints } from '../ui/hints.js';
import { capital, count } from '../ui/words.js';
import { renderPath } from './path.js';
import { unstatedWords } from '../ui/unstated.js';
import { findPath } from './question.js';

const ENDED = {
  k: 'the number of paths to show was reached',
  edge_visits: 'the search had looked at as many legs as it may',
  ms: 'the time was up',
  bytes: 'the answer was as large as it may be',
};

export function renderAnswer(answer, question) {
  const total = sumOf(answer.counts.documented) + sumOf(answer.counts.assembled);
  if (!answer.documented.length && !answer.assembled.length) return renderNone(answer, question);
  return [
    renderCompleteness(answer, total, question),
    renderGroup('documented', 'Documented', 'Each path lies within one statement.', answer.documented, answer),
    renderGroup(
      'assembled',
      'Assembled: hypotheses',
      'The legs come from different statements; nobody observed them together.',
      answer.assembled,
      answer,
    ),
  ];
}

const sumOf = counts => (counts ? counts.positive + counts.negative + counts.unknown : 0);

function renderCompleteness(answer, total, question) {
  const { shown, complete, limits } = answer;
  const more = total > shown && shown < 1000;
  return el(
    'p',
    { class: 'completeness', 'data-complete': String(complete) },
    complete
      ? `Complete: ${count(total, 'path')} within ${limits.max_steps} legs, ${shown} shown.`
      : `Not complete: ${shown} shown, and ${ENDED[limits.ended_by] ?? 'the search was cut'}. There are at least ${total} within ${limits.max_steps} legs.`,
    unstatedWords(answer),
    more && [' ', link(findPath({ ...question, k: '1000' }), 'Show more')],
  );
}

function renderGroup(id, title, what, paths, answer) {
  if (!paths.length) return null;
  const groups = patternsOf(paths, answer);
  return el(
    'section',
    { class: `paths paths--${id}`, 'aria-labelledby': `paths-${id}` },
    el('h2', { id: `paths-${id}` }, title, ' ', el('span', { class: 'tally' }, String(paths.length))),
    el('p', { class: 'quiet' }, what),
    [...groups].map(([pattern, members]) => [
      el('h3', { class: 'pattern' }, `${capital(pattern)}: ${members.length}`),
      el(
        'ol',
        { class: 'path-list' },
        members.map(path => renderPath(path, answer)),
      ),
    ]),
  );
}

// Paths through things of the same types make one pattern: "cell → vesicle → miRNA → process".
export function patternsOf(paths, { legs }) {
  const groups = new Map();
  for (const path of paths) {
    const types = [legs[path.legs[0]].subject.type, ...path.legs.map(id => legs[id].object.type)];
    const pattern = types.join(' → ');
    groups.set(pattern, [...(groups.get(pattern) ?? []), path]);
  }
  return groups;
}

function renderNone({ from, to, limits, hints, complete, verdict, reached }, question) {
  const acts = verdict.basis || reached?.documented > 0;
  const longer = limits.max_steps < 8;
  return el(
    'section',
    { class: 'notice', 'data-empty': 'no-path' },
    el(
      'p',
      null,
      el(
        'strong',
        null,
        acts
          ? `No steps lead from ${from.label} to ${to.label}; what statements say of it stands above.`
          : `No chain links ${from.label} and ${to.label} within ${limits.max_steps} steps.`,
      ),
      ` Each has chains: ${from.label} (${from.chains}), ${to.label} (${to.chains}).`,
      !complete && ` The search was cut: ${ENDED[limits.ended_by] ?? 'a limit was reached'}.`,
    ),
    el(
      'p',
      { class: 'ways' },
      longer && link(findPath({ ...question, max_steps: '8' }), 'Try 8 steps'),
      link(`/map`, 'Choose on the map'),
    ),
    renderHints(hints, 'bullets'),
  );
}
