// How far hypotheses were right where that can be known: counts of the data that are served, told beside every hypothesis.
import { api } from './api.js';
import { number } from './cut.js';
import { el } from './dom.js';
import { count } from './words.js';

const PATIENCE = 60_000;

/** A line, and what fills it; it is asked for once. */
export function createTrackRecord() {
  const element = el('p', { class: 'quiet track-record' });
  let asked = false;
  const fill = async () => {
    if (asked) return;
    asked = true;
    element.textContent = 'How far hypotheses were right here is being worked out…';
    try {
      const record = await api.trackRecord({ patience: PATIENCE });
      element.textContent = wordsOf(record);
      element.dataset.trackRecord = JSON.stringify(record);
    } catch {
      element.textContent = 'How far hypotheses were right here could not be asked.';
    }
  };
  return { element, fill };
}

/** @param {any} record */
export function wordsOf(record) {
  const { pairs, documents, complete } = record;
  if (!pairs && !complete) return 'How far hypotheses were right here is not worked out: the data are too large.';
  if (!pairs)
    return 'How far hypotheses were right here nobody can tell: no document states a cargo with its effect.';
  return [
    `How far hypotheses were right here: ${count(documents, 'document')} left out one at a time, with ` +
      `${number(pairs)} pairs of cargo and effect. ${foretold(record)}`,
    record.too_few && 'That is too few to judge.',
    !complete && 'Not all was asked.',
    'Nothing is ordered by it.',
  ]
    .filter(Boolean)
    .join(' ');
}

const foretold = ({ stated, connected, hit, miss, abstain }) =>
  `Of ${number(stated)} other documents speak too; of the rest hypotheses connect ${number(connected)}: ` +
  `${number(hit)} with the same sign, ${number(miss)} with the opposite, ${number(abstain)} open.`;
