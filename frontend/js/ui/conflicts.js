// Where statements disagree: each topic with its sides next to each other, never averaged.
import { el, joined, link, name, statementPath } from './dom.js';
import { cutWords } from './cut.js';
import { count } from './words.js';

const RULE = {
  R1: 'the same kind of vesicle, opposite effects',
  R2: 'opposite effects within one publication and one therapy',
  R3: 'one molecule raises and lowers anti-tumour immunity',
  R4: 'a document and the paper it cites',
  R5: 'for and against anti-tumour immunity, by source cell',
  R6: 'one publication, one vesicle, for and against anti-tumour immunity',
  R7: 'one cargo, for and against the tumour',
  R8: 'said not to be so, and said to be so',
  R9: 'one molecule of the recipient, raised and lowered to one end',
  R10: 'what treatment makes vesicles do',
  R11: 'an agent that works, and fails',
};

// More topics than these have a list that leads to each.
const FEW = 8;

export function renderConflicts(answer) {
  if (!answer) return el('p', { class: 'quiet' }, 'This server does not compute contradictions.');
  if (!answer.items.length) return el('p', { class: 'quiet' }, 'No statements disagree.');
  return [
    el(
      'p',
      null,
      `${cutWords(answer, 'topic')}, found by rules over the statements or named by curators; nothing is averaged and nothing is hidden.`,
    ),
    answer.items.length > FEW && renderTopics(answer.items),
    el(
      'div',
      { class: 'conflicts' },
      answer.items.map(conflict => renderConflict(conflict)),
    ),
  ];
}

// The topics by how they are known, each a way to where it is told.
const renderTopics = items =>
  Object.keys(BASIS)
    .map(basis => [basis, items.filter(item => item.basis === basis)])
    .filter(([, members]) => members.length)
    .map(([basis, members]) =>
      el(
        'details',
        { 'data-topics': basis },
        el('summary', null, `${members.length} ${BASIS[basis]}`),
        el(
          'ul',
          { class: 'bullets' },
          members.map(one => el('li', null, link(conflictPath(one.id), name(one.topic)))),
        ),
      ),
    );

export const BASIS = {
  rule: 'found by rule',
  curated: 'named by curators',
  both: 'found by rule and named by curators',
};

function renderConflict(conflict) {
  const { id, rule, topic, sides, separated_by: separated, note, statements } = conflict;
  const onSides = new Set(sides.flatMap(side => side.statements));
  const rest = (statements ?? []).filter(record => !onSides.has(record));
  return el(
    'section',
    { class: 'conflict', id: `conflict-${id}`, 'data-basis': conflict.basis, 'aria-label': topic },
    el('h3', null, name(topic)),
    renderBasis(conflict),
    RULE[rule] && el('p', { class: 'quiet' }, `Rule: ${RULE[rule]}`),
    sides.length > 0 && el('div', { class: 'conflict-sides' }, sides.map(renderSide)),
    rest.length > 0 &&
      el(
        'p',
        null,
        sides.length ? 'On no side: ' : 'Statements: ',
        joined(rest, record => link(statementPath(record), record), ' '),
      ),
    separated?.length > 0 && renderSeparations(separated),
    conflict.differs && el('p', { dir: 'auto' }, 'What differs: ', name(conflict.differs)),
    note && el('p', { class: 'quiet', dir: 'auto' }, note),
  );
}

// How it is known, the independent papers behind it, and the same topic as the other way of finding has it.
function renderBasis({ basis, papers, curated, found_by: foundBy, dataset }) {
  const others = [...(curated ?? []), ...(foundBy ?? [])];
  if (!basis && !Number.isFinite(papers)) return null;
  return el(
    'p',
    { class: 'reference-line' },
    basis && el('span', { class: 'status' }, BASIS[basis] ?? basis),
    Number.isFinite(papers) && el('span', { class: 'quiet' }, papersWords(papers)),
    dataset && dataset !== 'shipped' && el('span', { class: 'quiet' }, `data set ${dataset}`),
    others.length > 0 &&
      el(
        'span',
        { class: 'quiet' },
        'see also ',
        joined(others, id => link(conflictPath(id), id)),
      ),
  );
}

const papersWords = n => (n ? count(n, 'independent paper') : 'no independent paper known');

const renderSide = side =>
  el(
    'div',
    { class: 'conflict-side' },
    el('p', { class: 'conflict-label' }, name(side.label)),
    el(
      'ul',
      { class: 'record-list' },
      side.statements.map(record => el('li', null, link(statementPath(record), record), markOf(record, side))),
    ),
    Number.isFinite(side.papers) && el('p', { class: 'quiet' }, papersWords(side.papers)),
  );

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
