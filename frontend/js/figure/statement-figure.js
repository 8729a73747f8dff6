// A statement with its drawing on a page of several: each leg leads to the statement, and what scrolls is named by its record.
import { el, link, name, statementPath } from '../ui/dom.js';
import { createFigure } from './figure.js';

// marked: ids of the legs that the page speaks of.
export function appendStatementFigure(
  parent,
  statement,
  { signal, go, says = true, marked = [], level = 'h2', beside = false, room = undefined },
) {
  const figure = createFigure(statement, signal, { called: `Drawing of ${statement.record}`, beside, room });
  parent.append(
    el(
      'section',
      { class: 'group', 'aria-label': statement.record },
      el(level, null, link(statementPath(statement.record), name(`${statement.record} ${statement.title}`))),
      says && el('p', { dir: 'auto' }, name(statement.says)),
      figure.element,
    ),
  );
  figure.fit();
  for (const leg of figure.element.querySelectorAll('[data-leg]')) {
    opensStatement(leg, statement.record, go);
    if (marked.includes(leg.dataset.leg)) leg.setAttribute('aria-current', 'true');
  }
}

/** A leg of a drawing leads to the statement that says it, with this leg chosen. */
export function opensStatement(leg, record, go) {
  const open = () => go(statementPath(record, leg.dataset.leg.slice(record.length + 1)));
  leg.setAttribute('tabindex', '0');
  leg.addEventListener('click', open);
  leg.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
}
