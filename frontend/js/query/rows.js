// The rows of an answer as a table.
import { el, name } from '../ui/dom.js';
import { count } from '../ui/words.js';
import { renderTable } from '../ui/table.js';
import { cell } from './cell.js';

export function renderRows({ columns, rows, ms, truncated, limits }) {
  return el(
    'div',
    { class: 'query-rows' },
    el('h2', { id: 'rows-title' }, count(rows.length, 'row')),
    el(
      'p',
      { class: 'quiet' },
      `${ms} ms. `,
      truncated ? `There are more; at most ${limits.rows} are given.` : 'These are all.',
    ),
    rows.length
      ? el(
          'div',
          { class: 'table-frame', tabindex: '0', role: 'region', 'aria-labelledby': 'rows-title' },
          renderTable(
            { heads: columns.map(column => name(column.replaceAll('_', ' '))) },
            rows.map(row => ({ cells: row.map(cell) })),
          ),
        )
      : el('p', null, 'No row. Another value may give some.'),
  );
}
