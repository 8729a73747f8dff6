// A table that can be sorted by each of its columns and narrowed by words and choices; what is chosen stands in the address.
import { el } from './dom.js';
import { announce } from './live.js';
import { createPager } from './pager.js';
import { narrowRows, sortRows } from './rows.js';
import { kept as keptVersion } from './version.js';
import { count } from './words.js';

/**
 * @param {{ id: string, caption: string, what: [string, string?],
 *   columns: { key: string, head: string, value: (row: any) => any, show?: (row: any) => any, text?: (row: any) => string, number?: boolean }[],
 *   choices: { key: string, label: string, of: (row: any) => any, words?: (value: string) => string }[], usual: string, kept?: string[], onShow?: (rows: any[]) => void, page?: number }} shape page: as many rows stand on the page at once; kept: parts of the address that are not its own; onShow: told which rows are shown, in their order
 * @param {any[]} rows
 */
export function createSortedTable(shape, rows) {
  const { id, caption, columns, choices, usual, what, kept = [], onShow, page = Infinity } = shape;
  const asked = new URLSearchParams(location.search);
  const state = {
    order: asked.get('sort') ?? usual,
    words: asked.get('q') ?? '',
    page: Math.max(1, Math.floor(Number(asked.get('page'))) || 1),
    chosen: Object.fromEntries(choices.map(choice => [choice.key, asked.get(choice.key) ?? ''])),
  };
  const body = el('tbody');
  const tally = el('p', { class: 'quiet', id: `${id}-tally` });
  const heads = columns.map(column => headOf(column));
  const pager = createPager(page, next => change({ page: next }));
  const table = el(
    'table',
    { class: 'grid-table sorted-table' },
    el('caption', { class: 'visually-hidden' }, caption),
    el('thead', null, el('tr', null, heads)),
    body,
  );

  function headOf(column) {
    return el(
      'th',
      { scope: 'col', 'data-column': column.key, class: column.number && 'is-number' },
      el(
        'button',
        {
          type: 'button',
          class: 'sort-button',
          onclick: () => change({ order: state.order === column.key ? `-${column.key}` : column.key }),
        },
        column.head,
        el('span', { class: 'sort-mark', 'aria-hidden': 'true' }),
      ),
    );
  }

  function change(next) {
    Object.assign(state, { page: 1 }, next);
    const before = new URLSearchParams(location.search);
    const query = new URLSearchParams(
      [...new Set(kept)].flatMap(key => before.getAll(key).map(value => [key, value])),
    );
    if (state.words.trim()) query.set('q', state.words.trim());
    for (const [key, value] of Object.entries(state.chosen)) if (value) query.set(key, value);
    if (state.order !== usual) query.set('sort', state.order);
    if (state.page > 1) query.set('page', String(state.page));
    history.replaceState(
      history.state,
      '',
      keptVersion(`${location.pathname}${query.size ? `?${query}` : ''}${location.hash}`),
    );
    fill();
    announce(tally.textContent);
  }

  function fill() {
    const shown = sortRows(narrowRows(rows, shape, state), columns, state.order);
    onShow?.(shown);
    const key = state.order.replace(/^-/, '');
    for (const head of heads) {
      const sorted = head.dataset.column === key;
      if (sorted) head.setAttribute('aria-sort', state.order.startsWith('-') ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    body.replaceChildren(
      ...pager.show(shown, state.page).map(row =>
        el(
          'tr',
          null,
          columns.map((column, at) =>
            el(
              at === 0 ? 'th' : 'td',
              { scope: at === 0 && 'row', class: column.number && 'is-number', 'data-head': column.head },
              (column.show ?? column.value)(row) ?? '',
            ),
          ),
        ),
      ),
    );
    tally.textContent =
      shown.length === rows.length
        ? `${count(rows.length, ...what)}.`
        : `${shown.length} of ${count(rows.length, ...what)}.`;
  }

  fill();
  return el(
    'div',
    { class: 'sorted' },
    renderFields({ id, choices, rows, state, change }),
    tally,
    el('div', { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': caption }, table),
    pager.element,
  );
}

function renderFields({ id, choices, rows, state, change }) {
  const search = el('input', {
    id: `${id}-q`,
    type: 'search',
    value: state.words,
    autocomplete: 'off',
    oninput: () => change({ words: search.value }),
  });
  return el(
    'form',
    {
      class: 'sorted-fields',
      role: 'search',
      'aria-label': 'Narrow the table',
      onsubmit: event => event.preventDefault(),
    },
    el('div', { class: 'picker' }, el('label', { for: search.id }, 'Holds the words'), search),
    choices.map(choice => renderChoice({ id, choice, rows, state, change })),
  );
}

function renderChoice({ id, choice, rows, state, change }) {
  const values = [
    ...new Set(
      rows
        .flatMap(row => choice.of(row))
        .filter(value => value !== null && value !== undefined)
        .map(String),
    ),
  ];
  if (values.length < 2 && !state.chosen[choice.key]) return null;
  const words = choice.words ?? String;
  const field = el(
    'select',
    {
      id: `${id}-${choice.key}`,
      onchange: () => change({ chosen: { ...state.chosen, [choice.key]: field.value } }),
    },
    el('option', { value: '' }, 'any'),
    values
      .sort((a, b) => words(a).localeCompare(words(b), 'en', { numeric: true }))
      .map(value => el('option', { value, selected: value === state.chosen[choice.key] }, words(value))),
  );
  return el('div', { class: 'picker' }, el('label', { for: field.id }, choice.label), field);
}
