// The rows of an answer as a table; ids and records in them are ways to their pages.
import { el, entityPath, link, name, statementPath } from '../dom.js';
import { count } from '../words.js';

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
          el(
            'table',
            { class: 'grid-table' },
            el(
              'thead',
              null,
              el(
                'tr',
                null,
                columns.map(column => el('th', { scope: 'col' }, column.replaceAll('_', ' '))),
              ),
            ),
            el(
              'tbody',
              null,
              rows.map(row =>
                el(
                  'tr',
                  null,
                  row.map(value => el('td', null, cell(value))),
                ),
              ),
            ),
          ),
        )
      : el('p', null, 'No row. Another value may give some.'),
  );
}

function cell(value) {
  if (value === null || value === undefined) return el('span', { class: 'quiet' }, '–');
  if (Array.isArray(value)) return value.flatMap((one, index) => [index ? ', ' : '', cell(one)]);
  if (typeof value === 'object')
    return value.label
      ? cell(value.id && value.label === value.id ? value.id : value.label)
      : name(JSON.stringify(value));
  const text = String(value);
  if (/^G\d+$/.test(text)) return link(statementPath(text), text);
  if (/^G\d+\/t?\d+$/.test(text)) return link(statementPath(...text.split('/')), text);
  if (/^(gene|cell|proc|ves|mir|dis|drug|tissue|int|mol)[\w-]*:[\w-]+$/.test(text))
    return link(entityPath(text), text);
  return name(text);
}
