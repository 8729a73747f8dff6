// Where something leads, or what leads there: each end with its verdict, who says so, and its best path.
import { el, joined, link, name, statementPath } from '../ui/dom.js';
import { renderHints } from '../ui/hints.js';
import { signGlyph } from '../render/glyph.js';
import { count } from '../ui/words.js';
import { ENDED } from './answer.js';
import { bestPath, keyOf } from './drawn.js';
import { renderOrder } from './order.js';
import { renderLegs } from './path.js';
import { findPath, isNarrowed } from './question.js';
import { isCell, SIGN, verb } from './says.js';
import { createTrackRecord } from '../ui/track-record.js';
import { claimWords } from './table.js';
import { unstatedWords } from '../ui/unstated.js';

const MOST = 1000;

// More statements than these are only counted.
const FEW = 8;

export const endsTitle = ({ from, to }) => (from ? `Where ${from.label} leads` : `What leads to ${to.label}`);

/** @param {any} answer @param {any} question @param {ReturnType<typeof import('./drawn.js').createDrawn>} drawn */
export function renderEnds(answer, question, drawn) {
  if (!answer.ends.length) return renderNone(answer, question);
  return [
    renderCompleteness(answer, question),
    renderOrder(
      answer,
      question,
      'What statements say comes first, then by papers and statements; of equal ones, and as best path, by:',
    ),
    answer.ends.some(end => end.verdict.basis === 'assembled') && renderTrackRecord(),
    el(
      'div',
      { class: 'find-found' },
      el(
        'div',
        { class: 'find-list' },
        el(
          'ol',
          { class: 'path-list' },
          answer.ends.map(end => renderEnd(end, answer, question, drawn)),
        ),
      ),
      drawn.element,
    ),
    renderHints(answer.hints),
  ];
}

function renderTrackRecord() {
  const record = createTrackRecord();
  record.fill();
  return record.element;
}

function renderCompleteness(answer, question) {
  const { total_ends: total, shown, complete, limits } = answer;
  return el(
    'p',
    { class: 'completeness', 'data-complete': String(complete) },
    complete
      ? `Complete: ${count(total, 'end')} within ${limits.max_steps} steps, ${shown} shown.`
      : `Not complete: ${shown} shown, and ${ENDED[limits.ended_by] ?? 'the search was cut'}. There are at least ${total} within ${limits.max_steps} steps.`,
    unstatedWords(answer),
    total > shown && shown < MOST && [' ', link(findPath({ ...question, k: String(MOST) }), 'Show more')],
  );
}

// The words lead to the question between the two.
function renderEnd(end, answer, question, drawn) {
  const { entity, verdict, papers } = end;
  const best = answer.legs && bestPath(end);
  const records = recordsOf(end);
  const pair = findPath({ ...question, k: null, [answer.from ? 'to' : 'from']: entity.id });
  return el(
    'li',
    {
      class: `path${verdict.basis === 'assembled' ? ' path--assembled' : ''}`,
      'data-end': entity.id,
      'data-path': best && keyOf(best),
      'data-verdict': verdict.value,
    },
    el(
      'p',
      { class: 'end-words' },
      SIGN[verdict.value] && signGlyph(SIGN[verdict.value]),
      link(
        pair,
        answer.from
          ? [doesWords(end, entity), ' ', name(entity.label)]
          : [name(entity.label), ' ', doesWords(end, answer.to), ' it'],
      ),
      ' ',
      el(
        'span',
        { class: 'quiet' },
        records.length > 0 && [
          `${count(records.length, 'statement')}, ${count(papers, 'paper')}: `,
          joined(records.slice(0, FEW), record => link(statementPath(record), record)),
          records.length > FEW && ' …',
        ],
        verdict.basis === 'assembled' && 'assembled, a hypothesis',
        verdict.inferred_only && ' · over inferred transfers alone',
      ),
      best && [' ', drawn.button(best)],
    ),
    best && renderLegs(best, answer),
  );
}

/** Each end as a row, to take along. */
export const endRows = answer =>
  answer.ends.map(end => ({
    end: end.entity.label,
    id: end.entity.id,
    verdict: end.verdict.value,
    basis: end.verdict.basis,
    papers: end.papers,
    statements: recordsOf(end).join(' '),
    best_path: end.best && answer.legs ? claimWords(end.best, answer) : null,
    legs: end.best?.legs.join(' '),
  }));

const recordsOf = ({ verdict, reached }) => [
  ...new Set([
    ...(verdict.basis === 'assembled'
      ? []
      : ['raises', 'lowers', 'no_difference', 'open'].flatMap(side => verdict[side].statements)),
    ...(reached?.statements ?? []),
  ]),
];

function doesWords({ verdict, reached }, to) {
  const onlyReached = !verdict.basis && reached && reached.documented + reached.assembled > 0;
  if (onlyReached) return 'reaches';
  return `${verb(verdict)}${isCell(to) && verdict.value !== 'differs_by_effect' ? ' what takes place in' : ''}`;
}

function renderNone({ from, to, limits, hints }, question) {
  const end = from ?? to;
  return el(
    'section',
    { class: 'notice', 'data-empty': 'no-end' },
    el(
      'p',
      null,
      el('strong', null, from ? `${end.label} leads nowhere` : `Nothing leads to ${end.label}`),
      ` within ${limits.max_steps} steps${isNarrowed(question) ? ' with these options' : ''}.`,
    ),
    el(
      'p',
      { class: 'ways' },
      isNarrowed(question) &&
        link(findPath(from ? { from: question.from } : { to: question.to }), 'Ask without the options'),
      link('/explore', 'Choose on the picture of all'),
    ),
    renderHints(hints, 'bullets'),
  );
}
