// Two statements side by side, or all statements of two contexts: what is the same, what differs, what only one states.
import { api } from '../ui/api.js';
import { isCut } from '../ui/cut.js';
import { el, link, name, statementPath } from '../ui/dom.js';
import { renderReadAs } from '../ui/read-as.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderComparison, rowsOf } from './comparison.js';
import { inWords } from '../ui/asked-by.js';
import { renderConflict } from './in-conflict.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { rowsPanel } from '../take/rows.js';
import { comparePath } from '../ui/ways.js';
import { appendStatementFigure } from '../figure/statement-figure.js';
import { codePanel, createTake } from '../take/take.js';
import { createPicker } from '../search/picker.js';
import { codeForOne } from '../take/code.js';
import { capital } from '../ui/words.js';

const BY = ['statement', 'source', 'vesicle', 'cargo', 'target', 'disease', 'therapy'];
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
  const all = by === 'statement' ? await api.statements({ signal }) : { total: 0, items: [] };
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
    form({ by, all, fields: [a, b], titles, go }),
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
    renderComparison(answer, titles),
  );
  if (by === 'statement') await appendDrawings(figures, [answer.a, answer.b], { signal, go });
  else sheet.append(...[answer.a, answer.b].map(one => renderContext(one)));
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

function form({ by, all, fields, titles: shownAs, go }) {
  const make =
    by !== 'statement' ? picker(shownAs) : isCut(all) ? picker(shownAs, 'statement') : chooser(all.items);
  const [one, other] = ['First', 'Second'].map((label, index) =>
    make(`compare-${'ab'[index]}`, label, fields[index], index),
  );
  const open = (a, b) => go(`${comparePath(a, b)}${by === 'statement' ? '' : `&by=${by}`}`);
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'What to compare',
      onsubmit: event => {
        event.preventDefault();
        if (one.value() && other.value()) open(one.value(), other.value());
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
          onclick: () => one.value() && other.value() && open(other.value(), one.value()),
        },
        '⇄',
      ),
      other.element,
      el('button', { type: 'submit', class: 'button button--main' }, 'Compare'),
    ),
  );
}

const chooser = items => (id, label, value) => {
  const field = el(
    'select',
    { id },
    el('option', { value: '' }, 'Choose a statement'),
    items.map(one =>
      el(
        'option',
        { value: one.record, selected: one.record === value?.toUpperCase() },
        `${one.record} ${one.title}`,
      ),
    ),
  );
  return {
    value: () => field.value,
    element: el('div', { class: 'picker' }, el('label', { for: id }, label), field),
  };
};

const picker = (titles, kind) => (id, label, value, index) => {
  const one = createPicker({
    id,
    label,
    kind,
    placeholder: kind ? 'a record, or words of the title' : 'a name',
    value: value ? { id: titles && value, label: titles?.[index] ?? value } : null,
  });
  return { value: () => one.value, element: one.element };
};

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
