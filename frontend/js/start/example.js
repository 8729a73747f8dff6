// The worked example of the first question, as a figure. It answers as soon as anything does: while the store starts, what
// an earlier start or this browser kept.
import { api } from '../ui/api.js';
import { el } from '../ui/dom.js';
import { appendStatementFigure } from '../figure/statement-figure.js';

export const RECORD = 'G047';

/**
 * @param {HTMLElement} place
 * @param {{ signal: AbortSignal, go: (path: string) => void }} screen
 * @returns {Promise<boolean>} whether it is there
 */
export async function fillExample(place, { signal, go }) {
  if (place.hasChildNodes()) return true;
  const statement = await api.statement(RECORD, { signal }).catch(() => null);
  await document.fonts.ready;
  if (!statement || signal.aborted || place.hasChildNodes()) return place.hasChildNodes();
  place.append(el('p', { class: 'quiet' }, 'One of the mechanisms, step by step:'));
  appendStatementFigure(place, statement, {
    signal,
    go,
    says: false,
    room: place.clientWidth,
  });
  return true;
}
