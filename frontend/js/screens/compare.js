// Two statements side by side: what both say, in what they differ, what only one of them says.
import { api } from '../api.js';
import { el, link, name, statementPath } from '../dom.js';
import { facetsOf, verdictOf } from '../find/facets.js';
import { comparePath } from '../find/ways.js';
import { createFigure } from '../parts/figure.js';
import { codePanel, createTake } from '../parts/take.js';
import { codeForOne } from '../take/code.js';

const WORDS = { same: 'the same', differs: 'differs', 'only a': 'only the first', 'only b': 'only the second' };

export async function show({ main, signal, go }) {
  const asked = new URLSearchParams(location.search);
  const [a, b] = ['a', 'b'].map(key => asked.get(key)?.trim().toUpperCase() || null);
  document.title = 'Compare two statements · Exotrace';
  const { items } = await api.statements({ signal });
  const [first, second] = await Promise.all([a, b].map(one => one && api.statement(one, { signal })));
  const take = createTake(
    first
      ? [
          codePanel(
            codeForOne(`/statements/${first.record}`, { list: ['transfers', 'steps'] }),
            'Each gives the legs of the first; ask for the second in the same way.',
          ),
        ]
      : [],
  );
  const sheet = el(
    'article',
    { class: 'sheet' },
    el(
      'header',
      { class: 'sheet-head sheet-head--wide' },
      el('div', { class: 'head-line' }, el('p', { class: 'overline' }, 'Compare'), take.bar),
      take.panel,
      el('h1', null, first && second ? `${first.record} and ${second.record}` : 'Compare two statements'),
      form({ items, a, b, go }),
    ),
    first && second && renderTable(first, second),
  );
  main.append(sheet);
  if (!first || !second) return () => false;
  document.title = `${first.record} and ${second.record} · Exotrace`;
  await document.fonts.ready;
  for (const statement of [first, second]) {
    const figure = createFigure(statement, signal);
    sheet.append(
      el(
        'section',
        { class: 'group compare-one', 'aria-label': statement.record },
        el('h2', null, link(statementPath(statement.record), name(`${statement.record} ${statement.title}`))),
        el('p', { dir: 'auto' }, name(statement.says)),
        figure.element,
      ),
    );
    figure.fit();
    for (const leg of figure.element.querySelectorAll('[data-leg]')) opens(leg, statement.record, go);
  }
  return () => false;
}

// Here a leg of a drawing leads to its statement.
function opens(leg, record, go) {
  const open = () => go(statementPath(record, leg.dataset.leg.split('/')[1]));
  leg.setAttribute('tabindex', '0');
  leg.addEventListener('click', open);
  leg.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open();
    }
  });
}

function form({ items, a, b, go }) {
  const choose = (key, label, value) => {
    const field = el(
      'select',
      { id: `compare-${key}` },
      el('option', { value: '' }, 'Choose a statement'),
      items.map(one =>
        el('option', { value: one.record, selected: one.record === value }, `${one.record} ${one.title}`),
      ),
    );
    return { field, element: el('div', { class: 'picker' }, el('label', { for: `compare-${key}` }, label), field) };
  };
  const [one, other] = [choose('a', 'First', a), choose('b', 'Second', b)];
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'Two statements',
      onsubmit: event => {
        event.preventDefault();
        go(comparePath(one.field.value, other.field.value));
      },
    },
    el(
      'div',
      { class: 'find-ends' },
      one.element,
      el(
        'button',
        {
          type: 'button',
          class: 'button find-swap',
          'aria-label': 'Swap the two',
          onclick: () => go(comparePath(other.field.value, one.field.value)),
        },
        '⇄',
      ),
      other.element,
      el('button', { type: 'submit', class: 'button button--main' }, 'Compare'),
    ),
  );
}

function renderTable(first, second) {
  const [left, right] = [facetsOf(first), facetsOf(second)];
  const rows = left.map(([facet, values], index) => ({
    facet,
    a: values,
    b: right[index][1],
    says: verdictOf(values, right[index][1]),
  }));
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
        ['', first.record, second.record, ''].map(text =>
          text ? el('th', { scope: 'col' }, text) : el('td', null),
        ),
      ),
    ),
    el(
      'tbody',
      null,
      rows
        .filter(row => row.says)
        .map(row =>
          el(
            'tr',
            { 'data-facet': row.facet, 'data-says': row.says },
            el('th', { scope: 'row' }, row.facet),
            [row.a, row.b].map(values =>
              el(
                'td',
                null,
                values.length ? name(values.join('; ')) : el('span', { class: 'quiet' }, 'not stated'),
              ),
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
