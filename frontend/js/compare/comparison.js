// Two things side by side, facet by facet, as the API compares them.
import { el, name } from '../ui/dom.js';

const WORDS = {
  same: 'the same',
  differs: 'differs',
  partly: 'the same in part',
  'only a': 'only the first',
  'only b': 'only the second',
};

export function renderComparison({ same, differ, only_a: onlyA, only_b: onlyB }, [first, second]) {
  const rows = rowsOf({ same, differ, onlyA, onlyB });
  return el(
    'table',
    { class: 'grid-table compare-table' },
    el('caption', { class: 'visually-hidden' }, 'What both state'),
    el(
      'thead',
      null,
      el(
        'tr',
        null,
        el('td', null),
        [first, second, 'Compared'].map(text => el('th', { scope: 'col' }, name(text))),
      ),
    ),
    el(
      'tbody',
      null,
      rows.map(row =>
        el(
          'tr',
          { 'data-facet': row.facet, 'data-says': row.says },
          el('th', { scope: 'row' }, row.facet.replaceAll('_', ' ')),
          [row.a, row.b].map(values =>
            el('td', null, values.length ? name(values.join('; ')) : el('span', { class: 'quiet' }, 'not stated')),
          ),
          el(
            'td',
            null,
            el('span', { class: `status${row.says === 'differs' ? ' status--against' : ''}` }, WORDS[row.says]),
          ),
        ),
      ),
    ),
  );
}

// What is shared first in each cell, then what only that side states.
function rowsOf({ same, differ, onlyA, onlyB }) {
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
  return [...rows.values()].sort((one, other) => ORDER.indexOf(one.says) - ORDER.indexOf(other.says));
}

const ORDER = ['differs', 'partly', 'only a', 'only b', 'same'];
