// The answer to a query: the table first, then what its rows name, drawn.
import { el } from '../ui/dom.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { renderDrawn } from './drawn.js';
import { renderRows } from './rows.js';

export async function renderResult(ask, { signal, go }) {
  const result = el('div', { class: 'query-result' });
  try {
    const answer = await ask();
    const drawn = renderDrawn(answer.rows, { signal, go });
    result.append(...[renderRows(answer), drawn].filter(Boolean));
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    result.append(renderRefused(error));
  }
  return result;
}
