// The form of the find screen: two ends, and options that most readers leave as they are.
import { LABEL } from '../ui/asked-by.js';
import { el } from '../ui/dom.js';
import { createPicker } from '../search/picker.js';
import { filterFields } from '../search/filters.js';
import { findPath, USUAL } from './question.js';

const TYPES = ['protein', 'miRNA', 'mRNA', 'lncRNA', 'circRNA', 'metabolite', 'vesicle', 'cell', 'process'];

/** @type {[name: string, options: string[][]][]} */
const SELECTS = [
  ['mode', [['all', 'documented and assembled'], ['documented', 'documented only'], ['assembled', 'assembled only']]],
  ['sign', [['', 'any'], ['positive', 'positive'], ['negative', 'negative'], ['unknown', 'unknown']]],
  ['max_steps', [2, 3, 4, 5, 6, 7, 8].map(n => [String(n), `at most ${n} steps`])],
  ['k', [10, 30, 100, 1000].map(n => [String(n), String(n)])],
  ['inferred', [['true', 'take part'], ['false', 'left out']]],
  ['exact', [['false', 'with what lies below them'], ['true', 'exactly these']]],
  ['relation', [['', 'any'], ['activates', 'only those that activate'], ['inhibits', 'only those that inhibit'], ['affects', 'only those of unknown sign']]],
  ['entity_type', [['', 'anything'], ...TYPES.map(type => [type, `only ${type}`])]],
  ['modality', [['', 'any'], ['asserted', 'asserted'], ['hedged', 'hedged'], ['association', 'association'], ['negative', 'negative']]],
  ['reference_status', [['', 'any'], ['verified', 'a verified one'], ['candidate', 'a candidate, not verified'], ['open', 'one not identified'], ['document', 'the document itself']]],
]; // prettier-ignore

const PICKERS = [
  ['via', 'any'],
  ['avoid', 'nothing'],
  ['disease', 'any'],
];

export function createForm({ question, known, go }) {
  const valueOf = name => (question[name] ? (known(question[name]) ?? { label: question[name] }) : null);
  const picker = (name, placeholder) =>
    createPicker({ id: `find-${name}`, label: LABEL[name], placeholder, value: valueOf(name) });
  const ends = [
    picker('from', 'a cell, a vesicle, a cargo …; empty: whatever leads there'),
    picker('to', 'an effect, a cell …; empty: wherever it leads'),
  ];
  const options = [
    ...PICKERS.map(([name, placeholder]) => {
      const one = picker(name, placeholder);
      return { name, element: one.element, valueOf: () => one.value };
    }),
    ...filterFields({ id: 'find', valueOf: name => question[name] ?? '' }),
    ...SELECTS.map(([name, choices]) => select(name, choices, question[name] ?? USUAL[name] ?? '')),
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

function select(name, choices, value) {
  const field = el(
    'select',
    { id: `find-${name}` },
    choices.map(([key, words]) => el('option', { value: key, selected: key === value }, words)),
  );
  const element = el('div', { class: 'picker' }, el('label', { for: field.id }, LABEL[name]), field);
  return { name, element, valueOf: () => field.value };
}
