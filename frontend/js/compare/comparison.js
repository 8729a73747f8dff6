// Two things side by side, facet by facet, as the API compares them.
import { el, name } from '../ui/dom.js';
import { count } from '../ui/words.js';
import { renderTable } from '../ui/table.js';

const WORDS = {
  same: 'the same',
  differs: 'differs',
  partly: 'the same in part',
  'only a': 'only the first',
  'only b': 'only the second',
};

/**
 * @param {any} answer of /compare
 * @param {string[]} titles of the two
 */
export function renderComparison(answer, titles) {
  const rows = rowsOf(answer);
  const equal = rows.filter(row => row.says === 'same');
  return [
    tableOf(
      rows.filter(row => row.says !== 'same'),
      titles,
      'What differs',
    ),
    equal.length > 0 &&
      el(
        'details',
        { class: 'compare-same' },
        el('summary', null, count(equal.length, 'thing is the same', 'things are the same')),
        tableOf(equal, titles, 'What is the same'),
      ),
  ];
}

const tableOf = (rows, titles, caption) =>
  renderTable(
    {
      classes: 'grid-table compare-table',
      caption,
      hidden: true,
      named: true,
      heads: [...titles, 'Compared'].map(name),
    },
    rows.map(row => ({
      attributes: { 'data-facet': row.facet, 'data-says': row.says },
      cells: [
        FACET[row.facet] ?? row.facet.replaceAll('_', ' '),
        valuesOf(row.a),
        valuesOf(row.b),
        renderSays(row.says),
      ],
    })),
  );

const FACET = {
  effect_direction: 'effect and its direction',
  polarity: 'anti-tumour immunity',
  modality: 'wording',
};

// What a reader compares for stands first.
const FIRST = ['effect_direction', 'effect', 'polarity', 'cargo', 'target', 'receptor', 'source', 'vesicle'];
const placeOf = facet => (FIRST.includes(facet) ? FIRST.indexOf(facet) : FIRST.length);

const valuesOf = values =>
  values.length ? name(values.join('; ')) : el('span', { class: 'quiet' }, 'not stated');

const renderSays = says =>
  el('span', { class: `status${says === 'differs' ? ' status--against' : ''}` }, WORDS[says]);

// What is shared first in each cell, then what only that side states.
export function rowsOf({ same, differ, only_a: onlyA, only_b: onlyB }) {
  const rows = new Map(same.map(({ facet, values }) => [facet, { facet, a: values, b: values, says: 'same' }]));
  for (const { facet, a, b } of differ) {
    const shared = rows.get(facet)?.a ?? [];
    rows.set(facet, {
      facet,
      a: [...shared, ...a],
      b: [...shared, ...b],
      says: shared.length ? 'partly' : 'differs',
    });
  }
  for (const { facet, values } of onlyA) rows.set(facet, { facet, a: values, b: [], says: 'only a' });
  for (const { facet, values } of onlyB) rows.set(facet, { facet, a: [], b: values, says: 'only b' });
  return [...rows.values()].sort(
    (one, other) =>
      placeOf(one.facet) - placeOf(other.facet) || ORDER.indexOf(one.says) - ORDER.indexOf(other.says),
  );
}

const ORDER = ['differs', 'partly', 'only a', 'only b', 'same'];
