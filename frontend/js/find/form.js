// The form of the find screen: two ends, and options that most readers leave as they are.
import { el } from '../ui/dom.js';
import { createPicker } from '../search/picker.js';
import { filterFields } from '../search/filters.js';
import { findPath, USUAL } from './question.js';

/** @type {[name: string, label: string, options: string[][]][]} */
const SELECTS = [
  ['mode', 'Paths', [['all', 'documented and assembled'], ['documented', 'documented only'], ['assembled', 'assembled only']]],
  ['sign', 'Sign', [['', 'any'], ['positive', 'positive'], ['negative', 'negative'], ['unknown', 'unknown']]],
  ['max_steps', 'At most', [2, 3, 4, 5, 6, 7, 8].map(n => [String(n), `${n} legs`])],
  ['k', 'Show', [10, 30, 100, 1000].map(n => [String(n), `${n} paths`])],
  ['inferred', 'Inferred transfers', [['true', 'take part'], ['false', 'left out']]],
  ['exact', 'Ends', [['false', 'with what lies below them'], ['true', 'exactly these']]],
]; // prettier-ignore

const PICKERS = [
  ['via', 'Through', 'any'],
  ['avoid', 'Not through', 'nothing'],
  ['disease', 'Disease', 'any'],
];

export function createForm({ question, known, go }) {
  const valueOf = name => (question[name] ? (known(question[name]) ?? { label: question[name] }) : null);
  const picker = (name, label, placeholder) =>
    createPicker({ id: `find-${name}`, label, placeholder, value: valueOf(name) });
  const ends = [picker('from', 'From', 'a cell, a vesicle, a cargo …'), picker('to', 'To', 'an effect, a cell …')];
  const options = [
    ...PICKERS.map(([name, label, placeholder]) => {
      const one = picker(name, label, placeholder);
      return { name, element: one.element, valueOf: () => one.value };
    }),
    ...filterFields({ id: 'find', valueOf: name => question[name] ?? '' }),
    ...SELECTS.map(([name, label, choices]) => select(name, label, choices, question[name] ?? USUAL[name] ?? '')),
  ];
  const changed = options.filter(({ name }) => question[name] && question[name] !== USUAL[name]).length;
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'Paths',
      onsubmit: event => {
        event.preventDefault();
        const asked = { ...question, from: ends[0].value, to: ends[1].value };
        for (const { name, valueOf } of options) asked[name] = valueOf();
        go(findPath(asked));
      },
    },
    el(
      'div',
      { class: 'find-ends' },
      ends[0].element,
      el(
        'button',
        { type: 'button', class: 'button find-swap', 'aria-label': 'Swap the ends', onclick: swap },
        '⇄',
      ),
      ends[1].element,
      el('button', { type: 'submit', class: 'button button--main' }, 'Find paths'),
    ),
    el(
      'details',
      { class: 'find-options', open: changed > 0 },
      el('summary', null, changed ? `Options (${changed} set)` : 'Options'),
      el(
        'div',
        { class: 'find-fields' },
        options.map(one => one.element),
      ),
    ),
  );

  function swap() {
    go(findPath({ ...question, from: ends[1].value, to: ends[0].value }));
  }
}

function select(name, label, choices, value) {
  const field = el(
    'select',
    { id: `find-${name}` },
    choices.map(([key, words]) => el('option', { value: key, selected: key === value }, words)),
  );
  const element = el('div', { class: 'picker' }, el('label', { for: field.id }, label), field);
  return { name, element, valueOf: () => field.value };
}
