// The statements that the rows of an answer name, each drawn, with the legs of the rows marked.
import { api } from '../ui/api.js';
import { el } from '../ui/dom.js';
import { appendStatementFigure } from '../figure/statement-figure.js';
import { count } from '../ui/words.js';
import { LEG, RECORD } from './cell.js';

const AT_ONCE = 3;

// Every record and leg in the rows, in their order: [[record, [ids of legs]]].
export function namedIn(rows) {
  const named = new Map();
  visit(rows, text => {
    const record = RECORD.test(text) ? text : text.match(LEG)?.[1];
    if (!record) return;
    const legs = named.get(record) ?? [];
    if (text !== record && !legs.includes(text)) legs.push(text);
    named.set(record, legs);
  });
  return [...named];
}

function visit(value, take) {
  if (typeof value === 'string') take(value);
  else if (Array.isArray(value)) value.forEach(one => visit(one, take));
  else if (value?.labels) visit([value.properties?.record, value.properties?.id].filter(Boolean), take);
  else if (value) Object.values(value).forEach(one => visit(one, take));
}

export function renderDrawn(rows, { signal, go }) {
  const named = namedIn(rows);
  if (!named.length) return null;
  const drawings = el('div', { class: 'query-drawings' });
  const more = el('button', { type: 'button', class: 'button', onclick: () => draw() });
  let drawn = 0;

  async function draw() {
    const next = named.slice(drawn, drawn + AT_ONCE);
    drawn += next.length;
    more.hidden = drawn >= named.length;
    more.textContent = `Draw ${Math.min(AT_ONCE, named.length - drawn)} more of ${named.length}`;
    const statements = await Promise.all(
      next.map(([record]) => api.statement(record, { signal }).catch(() => null)),
    );
    await document.fonts.ready;
    if (signal.aborted) return;
    statements.forEach((statement, index) => {
      if (statement)
        appendStatementFigure(drawings, statement, {
          signal,
          go,
          says: false,
          marked: next[index][1],
          room: drawings.clientWidth || undefined,
          level: 'h3',
        });
    });
  }

  draw();
  return el(
    'section',
    { class: 'query-drawn', 'aria-labelledby': 'drawn-title' },
    el('h2', { id: 'drawn-title' }, `${count(named.length, 'statement')} in these rows`),
    el('p', { class: 'quiet' }, 'The legs that the rows name are marked.'),
    drawings,
    more,
  );
}
