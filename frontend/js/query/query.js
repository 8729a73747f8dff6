// The queries with a name, and a query of one's own: rows as a table, then drawn.
import { api } from '../ui/api.js';
import { el, link, name } from '../ui/dom.js';
import { openSheet, setTitle, showPlain } from '../ui/page.js';
import { rowsPanel } from '../take/rows.js';
import { codePanel, createTake } from '../take/take.js';
import { fileRows } from './file-rows.js';
import { createQueryForm } from './form.js';
import { createFreeForm } from './free.js';
import { renderResult } from './result.js';
import { codeForCypher, codeForList } from '../take/code.js';

export async function show({ main, signal, go }, asked) {
  const { items } = await api.queries({ signal });
  const query = items.find(one => one.name === asked);
  if (asked && !query) return unknown(main, asked, items);
  const given = new URLSearchParams(location.search);
  const cypher = query ? null : given.get('cypher');
  setTitle(query ? titleOf(query) : 'Queries');
  const ready = cypher || query?.parameters.every(one => !one.required || given.get(one.name));
  const code = () => (cypher ? codeForCypher(cypher) : codeForList(runPath(query, given)));
  let answer = null;
  const take = createTake(
    ready
      ? [rowsPanel(query?.name ?? 'query', () => fileRows(answer)), codePanel(code(), 'Each gives these rows.')]
      : [],
  );
  const side = el(
    'div',
    { class: 'query-side' },
    query ? createQueryForm({ query, given, go }) : createFreeForm({ cypher, go }),
  );
  const sheet = openSheet(main, { kind: 'Query', take, wide: true });
  sheet.fillHead(
    query ? titleOf(query) : 'Queries on the graph',
    el('p', { class: 'quiet' }, query ? name(query.what) : 'Take one of the list, or write your own.'),
  );
  sheet.append(el('div', { class: 'query-page' }, side, renderCatalogue(items, query)));
  if (ready) {
    const ask = async () => {
      answer = await (cypher
        ? api.cypher(cypher, { signal })
        : api.runQuery(query.name, given.toString(), { signal }));
      return answer;
    };
    side.append(await renderResult(ask, { signal, go }));
  } else if (query) {
    side.append(el('p', { class: 'quiet query-result' }, 'Fill in the fields, then run it.'));
  }
  return () => false;
}

const titleOf = query => query.name.replaceAll('_', ' ').replace(/^./, first => first.toUpperCase());

const runPath = (query, given) => `/queries/${encodeURIComponent(query.name)}${given.size ? `?${given}` : ''}`;

function unknown(main, asked, items) {
  main.dataset.screen = 'not-found';
  showPlain(
    main,
    { title: `No query is called “${asked}”` },
    el('p', null, `There are ${items.length}.`),
    el('p', { class: 'ways' }, link('/query', 'All queries')),
  );
  setTitle('No such query');
  return null;
}

const renderCatalogue = (items, query) =>
  el(
    'nav',
    { class: 'query-list', 'aria-label': 'Queries' },
    el(
      'ul',
      null,
      el(
        'li',
        null,
        el(
          'a',
          { href: '/query', 'aria-current': query ? null : 'page' },
          el('strong', null, 'Your own query'),
          el('span', { class: 'quiet' }, 'Cypher that only reads.'),
        ),
      ),
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
