// The catalogue of named queries: what each answers, its parameters, and its rows as a table.
import { api } from '../api.js';
import { el, link, name } from '../dom.js';
import { codePanel, createTake } from '../parts/take.js';
import { createQueryForm } from '../query/form.js';
import { renderRows } from '../query/rows.js';
import { codeForList } from '../take/code.js';

export async function show({ main, signal, go }, asked) {
  const { items } = await api.queries({ signal });
  const query = items.find(one => one.name === asked);
  if (asked && !query) return unknown(main, asked, items);
  document.title = `${query ? titleOf(query) : 'Queries'} · Exotrace`;
  const given = new URLSearchParams(location.search);
  const ready = query && query.parameters.every(one => !one.required || given.get(one.name));
  const take = createTake(ready ? [codePanel(codeForList(runPath(query, given)), 'Each gives these rows.')] : []);
  const result = el('div', { class: 'query-result' });
  main.append(
    el(
      'article',
      { class: 'sheet' },
      el(
        'header',
        { class: 'sheet-head sheet-head--wide' },
        el('div', { class: 'head-line' }, el('p', { class: 'overline' }, 'Query'), take.bar),
        take.panel,
        el('h1', null, query ? titleOf(query) : 'Queries on the graph'),
        el(
          'p',
          { class: 'quiet' },
          query ? name(query.what) : 'Each is a file of Cypher with a name; it only reads.',
        ),
      ),
      el(
        'div',
        { class: 'query-page' },
        renderCatalogue(items, query),
        el('div', { class: 'query-side' }, query ? createQueryForm({ query, given, go }) : null, result),
      ),
    ),
  );
  if (ready) {
    try {
      result.append(renderRows(await api.runQuery(query.name, given.toString(), { signal })));
    } catch (error) {
      if (signal.aborted || error.status === undefined || error.status >= 500) throw error;
      result.append(renderRefused(error));
    }
  } else if (query) {
    result.append(el('p', { class: 'quiet' }, 'Fill in the fields, then run it.'));
  }
  return () => false;
}

export const titleOf = query => query.name.replaceAll('_', ' ').replace(/^./, first => first.toUpperCase());

const runPath = (query, given) => `/queries/${encodeURIComponent(query.name)}${given.size ? `?${given}` : ''}`;

function unknown(main, asked, items) {
  main.dataset.screen = 'not-found';
  document.title = 'No such query · Exotrace';
  main.append(
    el(
      'section',
      { class: 'plain' },
      el('h1', null, name(`No query is called “${asked}”`)),
      el('p', null, `There are ${items.length}.`),
      el('p', { class: 'ways' }, link('/query', 'All queries')),
    ),
  );
  return null;
}

const renderCatalogue = (items, query) =>
  el(
    'nav',
    { class: 'query-list', 'aria-label': 'Queries' },
    el(
      'ul',
      null,
      items.map(one =>
        el(
          'li',
          null,
          el(
            'a',
            { href: `/query/${encodeURIComponent(one.name)}`, 'aria-current': one === query ? 'page' : null },
            el('strong', null, titleOf(one)),
            el('span', { class: 'quiet' }, name(one.what.replace(/^([^.:]+)[.:].*$/s, '$1.'))),
          ),
        ),
      ),
    ),
  );

const renderRefused = ({ title, detail, hints, suggestions, type }) =>
  el(
    'section',
    { class: 'notice notice--bad', role: 'alert', 'data-problem': type },
    el('h2', null, name(title)),
    detail && el('p', null, name(detail)),
    suggestions.length > 0 && el('p', null, name(`Did you mean ${suggestions.join(', ')}?`)),
    hints.length > 0 &&
      el(
        'ul',
        { class: 'bullets' },
        hints.map(hint => el('li', null, name(hint))),
      ),
  );
