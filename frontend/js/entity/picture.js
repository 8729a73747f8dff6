// One drawing of what an entity does: of its statement that rests on most papers, one with a mechanism before others.
import { api } from '../ui/api.js';
import { el } from '../ui/dom.js';
import { appendStatementFigure } from '../figure/statement-figure.js';

/**
 * @param {{ append: (...parts: any[]) => void }} sheet
 * @param {any[]} items its statements
 * @param {{ signal: AbortSignal, go: (path: string) => void }} screen
 */
export async function appendPicture(sheet, items, { signal, go }) {
  const [first] = [...items].sort(
    (a, b) => Number(b.steps > 0) - Number(a.steps > 0) || (b.papers ?? 0) - (a.papers ?? 0),
  );
  const statement = first && (await api.statement(first.record, { signal }).catch(() => null));
  if (!statement) return;
  await document.fonts.ready;
  if (signal.aborted) return;
  const picture = el('section', { class: 'entity-picture', 'aria-label': 'In a picture' });
  sheet.append(picture);
  appendStatementFigure(picture, statement, { signal, go });
}
