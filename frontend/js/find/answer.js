// What was found: documented and assembled apart, assembled ones grouped by pattern, and how complete it is.
import { el, link } from '../ui/dom.js';
import { renderHints } from '../ui/hints.js';
import { capital, count } from '../ui/words.js';
import { renderOrder } from './order.js';
import { renderPath } from './path.js';
import { renderPathTable } from './table.js';
import { createTrackRecord } from '../ui/track-record.js';
import { unstatedWords } from '../ui/unstated.js';
import { findPath, isNarrowed } from './question.js';

export const ENDED = {
  k: 'the number of paths to show was reached',
  edge_visits: 'the search had looked at as many steps as it may',
  ms: 'the time was up',
  bytes: 'the answer was as large as it may be',
};
const MOST = 1000;

/** @param {any} answer @param {any} question @param {ReturnType<typeof import('./drawn.js').createDrawn>} drawn */
export function renderAnswer(answer, question, drawn) {
  if (!answer.documented.length && !answer.assembled.length) return renderNone(answer, question);
  return [
    renderCompleteness(answer, question),
    renderOrder(answer, question, 'Documented before assembled, then by:'),
    el(
      'div',
      { class: 'find-found' },
      el(
        'div',
        { class: 'find-list' },
        renderPathTable(answer, drawn),
        renderGroup('documented', 'Documented', 'Each path lies within one statement.', answer, drawn),
        renderGroup(
          'assembled',
          'Assembled: hypotheses',
          'The steps come from different statements; nobody observed them together.',
          answer,
          drawn,
        ),
      ),
      drawn.element,
    ),
  ];
}

// Of the sign and the kinds that were asked for; the counts are of all.
function totalOf({ counts }, { sign, mode }) {
  const kinds = [mode !== 'assembled' && counts.documented, mode !== 'documented' && counts.assembled];
  const signs = sign ? [sign] : ['positive', 'negative', 'unknown'];
  return kinds.filter(Boolean).reduce((sum, of) => signs.reduce((all, one) => all + of[one], sum), 0);
}

function renderCompleteness(answer, question) {
  const { shown, told, complete, limits } = answer;
  const total = totalOf(answer, question);
  const within = `within ${limits.max_steps} steps`;
  const ways = told > shown ? `, told in ${count(shown, 'way')}` : '';
  return el(
    'p',
    { class: 'completeness', 'data-complete': String(complete) },
    complete
      ? `Complete: ${count(total, 'path')} ${within}${total > told ? `; ${told} shown${ways}` : ways}.`
      : `Not complete: ${told} shown${ways}, and ${ENDED[limits.ended_by] ?? 'the search was cut'}. There are at least ${total} ${within}.`,
    unstatedWords(answer),
    total > told && shown < MOST && [' ', link(findPath({ ...question, k: String(MOST) }), 'Show more')],
  );
}

// What nobody observed together is folded where something is documented.
function renderGroup(id, title, what, answer, drawn) {
  const paths = answer[id];
  if (!paths.length) return null;
  const heading = el(
    'h2',
    { id: `paths-${id}` },
    title,
    ' ',
    el('span', { class: 'tally' }, String(paths.length)),
  );
  const folds = id === 'assembled' && answer.documented.length > 0;
  const record = id === 'assembled' ? createTrackRecord() : null;
  if (!folds) record?.fill();
  const content = [
    el('p', { class: 'quiet' }, what),
    record?.element,
    [...patternsOf(paths, answer)].map(([pattern, members]) => [
      el('h3', { class: 'pattern' }, `${capital(pattern)}: ${members.length}`),
      el(
        'ol',
        { class: 'path-list' },
        members.map(path => renderPath(path, answer, drawn.button)),
      ),
    ]),
  ];
  return el(
    'section',
    { class: `paths paths--${id}`, 'aria-labelledby': `paths-${id}` },
    folds
      ? el('details', { class: 'paths-folded', ontoggle: record?.fill }, el('summary', null, heading), content)
      : [heading, content],
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
  const narrowed = isNarrowed(question);
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
          : `No chain ${narrowed ? 'with these options ' : ''}links ${from.label} and ${to.label} within ${limits.max_steps} steps.`,
      ),
      ` Each has chains: ${from.label} (${from.chains}), ${to.label} (${to.chains}).`,
      !complete && ` The search was cut: ${ENDED[limits.ended_by] ?? 'a limit was reached'}.`,
    ),
    el(
      'p',
      { class: 'ways' },
      narrowed && link(findPath({ from: question.from, to: question.to }), 'Ask without the options'),
      longer && link(findPath({ ...question, max_steps: '8' }), 'Try 8 steps'),
      link('/explore', 'Choose on the picture of all'),
    ),
    renderHints(hints, 'bullets'),
  );
}
