// Where statements disagree: each topic with its sides next to each other, never averaged.
import { el, link, name, statementPath } from './dom.js';
import { count } from './words.js';

const RULE = {
  R1: 'the same kind of vesicle, opposite effects',
  R2: 'opposite effects within one reference and one therapy',
  R3: 'one thing raises and lowers anti-tumour immunity',
  R4: 'the review and the paper it cites',
  R5: 'for and against anti-tumour immunity, by source cell',
  R6: 'one reference, one vesicle, different polarity',
};

export function renderConflicts(answer) {
  if (!answer) return el('p', { class: 'quiet' }, 'This server does not compute contradictions.');
  if (!answer.items.length) return el('p', { class: 'quiet' }, 'No statements disagree.');
  return [
    el(
      'p',
      null,
      `${count(answer.total, 'topic')}, found by rules over the statements; nothing is averaged and nothing is hidden.`,
    ),
    el(
      'div',
      { class: 'conflicts' },
      answer.items.map(conflict => renderConflict(conflict)),
    ),
  ];
}

function renderConflict({ id, rule, topic, sides, separated_by: separated, note }) {
  return el(
    'section',
    { class: 'conflict', id: `conflict-${id}`, 'aria-label': topic },
    el('h3', null, name(topic)),
    RULE[rule] && el('p', { class: 'quiet' }, `Rule: ${RULE[rule]}`),
    el(
      'div',
      { class: 'conflict-sides' },
      sides.map(side =>
        el(
          'div',
          { class: 'conflict-side' },
          el('p', { class: 'conflict-label' }, name(side.label)),
          el(
            'ul',
            { class: 'record-list' },
            side.statements.map(record =>
              el('li', null, link(statementPath(record), record), markOf(record, side)),
            ),
          ),
        ),
      ),
    ),
    separated?.length > 0 && renderSeparations(separated),
    note && el('p', { class: 'quiet', dir: 'auto' }, note),
  );
}

// What tells the sides apart, side by side; what is not stated separates nothing.
export const renderSeparations = separations =>
  el(
    'dl',
    { class: 'rows separations' },
    separations.map(({ facet, sides }) =>
      el(
        'div',
        null,
        el('dt', null, `Separated by ${facet}`),
        el('dd', null, name(sides.map(side => side.values.join(', ')).join(' / '))),
      ),
    ),
  );

const markOf = (record, { associated, inferred }) =>
  [associated?.includes(record) && 'goes with', inferred?.includes(record) && 'inferred']
    .filter(Boolean)
    .map(word => el('span', { class: 'quiet' }, ` (${word})`));

export const conflictPath = id => `/data#conflict-${encodeURIComponent(id)}`;
