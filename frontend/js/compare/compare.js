// Two statements side by side, or all statements of two contexts: what is the same, what differs, what only one states.
import { api } from '../ui/api.js';
import { el, link, name, statementPath } from '../ui/dom.js';
import { renderReadAs } from '../ui/read-as.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderComparison, rowsOf } from './comparison.js';
import { BY, createForm } from './form.js';
import { inWords } from '../ui/asked-by.js';
import { renderConflict } from './in-conflict.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { rowsPanel } from '../take/rows.js';
import { appendStatementFigure } from '../figure/statement-figure.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForOne } from '../take/code.js';
import { capital } from '../ui/words.js';

const PLURAL = { statement: 'statements', source: 'source cells', cargo: 'cargos', target: 'target cells' };

export async function show({ main, signal, go }) {
  const asked = new URLSearchParams(location.search);
  const by = BY.includes(asked.get('by')) ? asked.get('by') : 'statement';
  const [a, b] = ['a', 'b'].map(key => asked.get(key)?.trim() || null);
  setTitle('Compare');
  const query = new URLSearchParams({ a, b, ...(by !== 'statement' && { by }) }).toString();
  let shown = [];
  const take = createTake(
    a && b
      ? [
          rowsPanel('compare', () => shown.map(row => fileRow(row, titles))),
          codePanel(codeForOne(`/compare?${query}`, { whole: true }), 'Each gives this answer.'),
        ]
      : [],
  );
  let answer = null;
  let refused = null;
  try {
    answer = a && b ? await api.compare(query, { signal }) : null;
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    refused = error;
  }
  const titles = answer && [answer.a, answer.b].map(one => one.title ?? one.entity.label);
  const sheet = openSheet(main, { kind: 'Compare', take, wide: true });
  sheet.fillHead(
    name(titles ? titles.join(' — ') : `Compare two ${PLURAL[by] ?? `${by}s`.replace(/ys$/, 'ies')}`),
    renderBy(by),
    createForm({ by, fields: [a, b], titles, go }),
  );
  if (refused) sheet.append(renderRefused(refused));
  if (!answer) return () => false;
  shown = rowsOf(answer);
  setTitle(titles.join(' and '));
  const figures = el('div', { class: 'opposed' });
  sheet.append(
    by === 'statement' && (await renderConflict(answer, signal)),
    ...answer.hints.map(hint => el('p', null, name(inWords(hint)))),
    by === 'statement' && figures,
  );
  if (by === 'statement') await appendDrawings(figures, [answer.a, answer.b], { signal, go });
  sheet.append(renderComparison(answer, titles));
  if (by !== 'statement') sheet.append(...[answer.a, answer.b].map(one => renderContext(one)));
  return () => false;
}

const fileRow = ({ facet, a, b, says }, titles) => ({
  facet,
  [titles[0]]: a.join('; '),
  [titles[1] === titles[0] ? `${titles[1]} (2)` : titles[1]]: b.join('; '),
  says,
});

const renderBy = by =>
  el(
    'p',
    { class: 'ways compare-by' },
    BY.map(one =>
      one === by
        ? el('strong', null, capital(one))
        : link(one === 'statement' ? '/compare' : `/compare?by=${one}`, capital(one)),
    ),
  );

const renderContext = ({ entity, statements }) =>
  el(
    'section',
    { class: 'group' },
    el('h2', null, name(entity.label)),
    renderReadAs(entity),
    el(
      'ul',
      { class: 'record-list' },
      statements.map(record => el('li', null, link(statementPath(record), record))),
    ),
  );

async function appendDrawings(sheet, items, { signal, go }) {
  const statements = await Promise.all(items.map(one => api.statement(one.record, { signal })));
  await document.fonts.ready;
  for (const statement of statements) {
    const column = el('div', { class: 'opposed-side' });
    sheet.append(column);
    appendStatementFigure(column, statement, { signal, go, beside: true });
  }
}
