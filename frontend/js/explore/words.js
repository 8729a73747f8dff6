// A line and an end of the landscape in words. Pure.
import { capital, count } from '../ui/words.js';
import { endLabel, laneOf } from './lanes.js';

export const SIGN = {
  positive: 'rises',
  negative: 'falls',
  unknown: 'changes, in which direction is not known',
  mixed: 'rises in some, falls in others',
};

const end = (item, key) => endLabel(item[key], laneOf(key));
const some = (item, key) => (item[key]?.others === undefined ? end(item, key) : `one of ${end(item, key)}`);

/** "Tumour cell, PD-L1, CD8+ T cell: T-cell anti-tumour response falls." */
export function sentence(item) {
  const way = [
    item.source === null ? 'Source cell not stated' : capital(some(item, 'source')),
    some(item, 'cargo'),
    some(item, 'target'),
  ].join(' → ');
  if (item.effect === null) return `${way}: effect not stated.`;
  const effect = some(item, 'effect');
  return `${way}: ${effect} ${SIGN[item.sign] ?? '(no steps lead to it)'}.`;
}

/** What a line rests on. */
export const restsOn = ({ statements, papers, hedged, negated, conflicts, disagreements }) =>
  [
    count(statements, 'statement'),
    papers ? count(papers, 'paper') : 'no primary paper known',
    hedged > 0 && `${hedged} with “may”`,
    negated > 0 && `${negated} denying`,
    conflicts > 0 && `in ${count(conflicts, 'contradiction')}`,
    disagreements > 0 && `${disagreements} of these a disagreement`,
  ]
    .filter(Boolean)
    .join(', ');

/** Of an end. */
export const endWords = ({ key, statements, papers, holds }) =>
  [
    count(statements, 'statement'),
    papers ? count(papers, 'paper') : 'no primary paper known',
    (holds > 1 || key.startsWith('others')) && `${holds} different things in it`,
  ]
    .filter(Boolean)
    .join(', ');
